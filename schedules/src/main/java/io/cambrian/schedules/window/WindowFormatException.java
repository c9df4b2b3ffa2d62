package io.cambrian.schedules.window;

/** A text describes no window; the message says what was found and shows one that does. */
public final class WindowFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WindowFormatException(String message) {
        super(message);
    }
}
