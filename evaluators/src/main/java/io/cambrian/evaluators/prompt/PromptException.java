package io.cambrian.evaluators.prompt;

/** A prompt file cannot be used; the message names the file, what was found and what was expected. */
public final class PromptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PromptException(String message) {
        super(message);
    }

    public PromptException(String message, Throwable cause) {
        super(message, cause);
    }
}
