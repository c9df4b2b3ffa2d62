package io.cambrian.evaluators.tensor;

/** An operation whose operands do not fit together; the message names the operation, its operands and their shapes. */
public final class IllShapedOperationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param message names the operation, its operands and their shapes */
    public IllShapedOperationException(String message) {
        super(message);
    }
}
