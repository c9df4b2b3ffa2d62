package io.cambrian.evaluators.tensor.kernel;

/** What can be done to each number of a tensor alone. */
public enum UnaryFunction {
    /** −x. */
    NEGATE,
    /** |x|. */
    ABS,
    /** −1, 0 or 1; not a number stays so. */
    SIGN,
    /** x ≤ 0 ? 0 : x; not a number stays so, which lets a divergence be seen behind it. */
    RELU,
    /** tanh x. */
    TANH,
    /** 1 / (1 + e⁻ˣ). */
    SIGMOID,
    /** eˣ; 0 below −104, ∞ above 89. */
    EXP,
    /** The natural logarithm; −∞ at 0, not a number below. */
    LOG,
    /** √x, correctly rounded; not a number below 0. */
    SQRT,
    /**
     * |x| &lt; 10⁻³⁰ ? 0 : x, for moving averages: a decaying average ends among the denormal numbers, where each
     * operation costs a hundred times as much. Its derivative is taken as 1.
     */
    FLUSH_TINY
}
