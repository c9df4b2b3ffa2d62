package io.cambrian.searchspace.export;

/** A class cannot be written as asked; the message says what was found and what to do. */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }
}
