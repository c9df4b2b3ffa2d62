package io.cambrian.evaluators.problem.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers as bags of words. */
final class Words {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Words() {}

    /** The words in order: in lower case, without articles and punctuation; numbers without commas and a trailing {@code .0}. */
    static List<String> of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .map(Words::bare)
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .toList();
    }

    private static String bare(String word) {
        String number = word.replaceAll("[,$€£%]", "");
        return number.matches("\\d+(\\.\\d+)?")
                ? number.replaceAll("\\.0+$", "")
                : word.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** 2 · precision · recall / (precision + recall), with words counted as often as they occur. */
    static float f1(List<String> given, List<String> expected) {
        List<String> left = new ArrayList<>(expected);
        long common = given.stream().filter(left::remove).count();
        return common == 0 ? 0 : 2f * common / (given.size() + expected.size());
    }
}
