package io.cambrian.evaluators.problem.question;

/** A file of questions cannot be used; the message names file and line, what was found and what was expected. */
public final class QuestionFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QuestionFileException(String message) {
        super(message);
    }

    public QuestionFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
