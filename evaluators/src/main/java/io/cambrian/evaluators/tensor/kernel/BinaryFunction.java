package io.cambrian.evaluators.tensor.kernel;

/** What can be done to each pair of numbers of two tensors. */
public enum BinaryFunction {
    /** a + b. */
    ADD,
    /** a − b. */
    SUBTRACT,
    /** a·b. */
    MULTIPLY,
    /** a / b. */
    DIVIDE,
    /** As {@link Math#min(float, float)}. */
    MINIMUM,
    /** As {@link Math#max(float, float)}. */
    MAXIMUM,
    /** a &gt; b ? 1 : 0. */
    GREATER,
    /** a ≥ b ? 1 : 0. */
    GREATER_OR_EQUAL,
    /** a = b ? 1 : 0. */
    EQUAL,
    /** b &gt; 0 ? a : 0, so that the derivative of RELU is one operation and 0·∞ never arises. */
    GATE
}
