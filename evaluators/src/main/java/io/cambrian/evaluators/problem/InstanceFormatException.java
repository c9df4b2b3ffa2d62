package io.cambrian.evaluators.problem;

/** The text of an instance cannot be read: the message names the line, what was found there, and what was expected. */
public final class InstanceFormatException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * A complaint about a line.
     *
     * @param line counted from 1
     * @param complaint what was expected and what was found
     */
    public InstanceFormatException(int line, String complaint) {
        super("line " + line + ": " + complaint);
    }
}
