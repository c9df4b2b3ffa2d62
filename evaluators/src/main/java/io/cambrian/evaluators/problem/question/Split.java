package io.cambrian.evaluators.problem.question;

import io.cambrian.searchspace.random.ReportSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.random.SelectionSeed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a question is used for, by its text alone: half of all questions are for the search, a quarter for each other use. */
public enum Split {
    /** Designs are found by them. */
    SEARCH,
    /** The best designs are chosen by them. */
    VALIDATE,
    /** The chosen designs are reported by them. */
    TEST;

    /** The split from which problems are drawn by seeds of this family. */
    static Split of(Seed seed) {
        return switch (seed) {
            case SearchSeed search -> SEARCH;
            case SelectionSeed selection -> VALIDATE;
            case ReportSeed report -> TEST;
        };
    }

    /** The split of a question: by the first byte of its SHA-256, whatever else is in the file and in whatever order. */
    static Split of(String question) {
        try {
            byte first =
                    MessageDigest.getInstance("SHA-256").digest(question.strip().getBytes(StandardCharsets.UTF_8))[0];
            return switch ((first & 0xff) >> 6) {
                case 0, 1 -> SEARCH;
                case 2 -> VALIDATE;
                default -> TEST;
            };
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
