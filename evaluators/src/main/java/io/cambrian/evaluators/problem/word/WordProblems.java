package io.cambrian.evaluators.problem.word;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws word problems: one of four languages, a start, two to six steps, and up to two facts that distract. Three steps of ten are
 * hard: they invite their slip {@value #HARD_RATE} of the time, the others {@value #EASY_RATE}.
 */
final class WordProblems {

    static final double EASY_RATE = 0.03;
    static final double HARD_RATE = 0.40;
    private static final double HARD_SHARE = 0.3;
    private static final double DISTRACTED = 0.2;
    private static final int LEAST_STEPS = 2;
    private static final int MOST_STEPS = 6;
    private static final int MOST_DISTRACTIONS = 2;
    private static final int LARGEST_FACTOR = 4;
    private static final int LARGEST_OPERAND = 12;
    private static final int LARGEST_START = 40;

    private WordProblems() {}

    static WordProblem draw(CounterRandom random) {
        WordLanguage[] languages = WordLanguage.values();
        WordLanguage language = languages[random.nextInt(languages.length)];
        StringBuilder text = new StringBuilder();
        List<WordProblem.Invitation> slips = new ArrayList<>();
        add(text, slips, language.say(Sentence.START, 1 + random.nextInt(LARGEST_START)), random);
        int distractions = 0;
        for (int steps = LEAST_STEPS + random.nextInt(MOST_STEPS - LEAST_STEPS + 1); steps > 0; steps--) {
            if (distractions < MOST_DISTRACTIONS && random.nextFloat() < DISTRACTED) {
                distractions++;
                add(text, slips, language.say(Sentence.DISTRACTION, operand(random)), random);
            }
            add(text, slips, step(language, random), random);
        }
        return new WordProblem(language, text.append(language.question()).toString(), slips);
    }

    private static void add(
            StringBuilder text, List<WordProblem.Invitation> slips, String sentence, CounterRandom random) {
        text.append(sentence).append(". ");
        Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
        slips.add(new WordProblem.Invitation(slip, random.nextFloat() < HARD_SHARE ? HARD_RATE : EASY_RATE));
    }

    private static String step(WordLanguage language, CounterRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> language.say(Sentence.ADD, operand(random));
            case 1 -> language.say(Sentence.SUBTRACT, operand(random));
            default -> language.say(Sentence.MULTIPLY, 2 + random.nextInt(LARGEST_FACTOR - 1));
        };
    }

    private static int operand(CounterRandom random) {
        return 2 + random.nextInt(LARGEST_OPERAND - 1);
    }
}
