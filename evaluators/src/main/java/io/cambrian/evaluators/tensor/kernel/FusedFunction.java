package io.cambrian.evaluators.tensor.kernel;

/**
 * Several operations in one pass over memory. Each computes to the last bit what its operations compute one after the other.
 */
public enum FusedFunction {
    /** relu(x + c), the column c repeated: the end of a dense layer. Operands x, c. */
    ADD_COLUMN_RELU(true),
    /** tanh(x + c). Operands x, c. */
    ADD_COLUMN_TANH(true),
    /** g·(1 − y·y): the way back through y = tanh(x). Operands g, y. */
    TANH_SLOPE(true),
    /**
     * One step of Adam for one parameter. Operands w, m, v, g and the numbers β₁, 1 − β₁, β₂, 1 − β₂, rate, correction, ε;
     * results the next w, m, v.
     */
    ADAM_STEP(true),
    /** The same with g·factor for g; one more operand, the number factor. */
    LIMITED_ADAM_STEP(true);

    private final boolean numberByNumber;

    FusedFunction(boolean numberByNumber) {
        this.numberByNumber = numberByNumber;
    }

    /** Whether results may lie where operands of their shape lie. */
    public boolean isNumberByNumber() {
        return numberByNumber;
    }
}
