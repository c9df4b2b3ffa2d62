package io.cambrian.evaluators.problem.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word problem.
 *
 * @param language of the text
 * @param text sentences that end with a full stop, and the question
 * @param slips the slip that each sentence invites, and how strongly; those of sentences that are no steps count for nothing
 */
record WordProblem(WordLanguage language, String text, List<Invitation> slips) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    WordProblem {
        slips = List.copyOf(slips);
    }

    /**
     * What a step does to its reader.
     *
     * @param slip what may go wrong
     * @param rate how often it does, from 0 to 1
     */
    record Invitation(Slip slip, double rate) {}

    /**
     * A sentence as it was read.
     *
     * @param number the sentence's number
     */
    record Read(Sentence meaning, int number) {}

    /** Reads the text, sentence by sentence, without the question. */
    List<Read> read() {
        List<Read> all = new ArrayList<>();
        String facts =
                text.substring(0, text.length() - language.question().length()).strip();
        for (String said : facts.split("\\.")) {
            Matcher number = NUMBER.matcher(said);
            if (number.find()) {
                all.add(new Read(language.meaning(said.strip()), Integer.parseInt(number.group())));
            }
        }
        return all;
    }
}
