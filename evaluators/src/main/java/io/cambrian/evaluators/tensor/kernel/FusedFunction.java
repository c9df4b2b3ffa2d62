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
    LIMITED_ADAM_STEP(true),
    /** wᵀ·x for a few-hot x, whose ones are given by their rows: a first layer. Operands w, indices. */
    FEW_HOT_LAYER(false),
    /** xᵀ·w: the same with the batch in the rows. Operands indices, w. */
    FEW_HOT_LAYER_BY_ROWS(false),
    /** x·gᵀ: the gradient of the weights of a first layer. Operands indices, g. */
    FEW_HOT_WEIGHT_GRADIENT(false);

    private final boolean numberByNumber;

    FusedFunction(boolean numberByNumber) {
        this.numberByNumber = numberByNumber;
    }

    /** Whether results may lie where operands of their shape lie. */
    public boolean isNumberByNumber() {
        return numberByNumber;
    }
}
