package io.cambrian.searchspace.expression;

/** Nodes do not fit together; the message names the node, the operand and what was expected. */
public final class IllTypedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IllTypedException(String message) {
        super(message);
    }
}
