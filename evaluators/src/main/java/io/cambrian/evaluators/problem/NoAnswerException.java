package io.cambrian.evaluators.problem;

/**
 * Somebody outside of this program, such as a language model's endpoint, has not answered, so that an attempt could not be ended.
 * It says nothing about the candidate and never counts as a wrong answer.
 */
public final class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param reason one sentence: what was asked of whom, what was seen */
    public NoAnswerException(String reason) {
        super(reason);
    }
}
