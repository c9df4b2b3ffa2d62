package io.cambrian.evaluators.problem.question;

import java.util.List;

/**
 * A question with its right answer.
 *
 * @param text the whole question
 * @param answers any of them is right; at least one
 * @param checker how an answer is compared with them
 */
public record Question(String text, List<String> answers, Checker checker) {

    public Question {
        answers = List.copyOf(answers);
    }

    /** How right an answer is by the best of the right ones, from 0 to 1. */
    float score(String answer) {
        float best = 0;
        for (String expected : answers) {
            best = Math.max(best, checker.score(answer, expected));
        }
        return best;
    }
}
