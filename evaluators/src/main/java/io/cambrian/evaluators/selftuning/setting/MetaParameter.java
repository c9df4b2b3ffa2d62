package io.cambrian.evaluators.selftuning.setting;

/** A coefficient of the actor-critic loss that an agent may tune itself while it learns. */
public enum MetaParameter {
    /** γ. */
    DISCOUNT("discount", 0, 1),
    /** λ of the returns. */
    LAMBDA("lambda", 0, 1),
    /** g_p, the weight of the policy's term. */
    POLICY_WEIGHT("policy-weight", 0, Double.MAX_VALUE),
    /** g_v, the weight of the values' error. */
    VALUE_WEIGHT("value-weight", 0, Double.MAX_VALUE),
    /** g_e, the weight of the policy's entropy. */
    ENTROPY_WEIGHT("entropy-weight", 0, Double.MAX_VALUE),
    /** α_ρ: how much the importance ratio ρ of a temporal difference is cut. */
    RATIO_LEAK("ratio-leak", 0, 1),
    /** α_c: how much the importance ratio c of a trace is cut; never above α_ρ. */
    TRACE_LEAK("trace-leak", 0, 1);

    private final String label;
    private final double least;
    private final double greatest;

    MetaParameter(String label, double least, double greatest) {
        this.label = label;
        this.least = least;
        this.greatest = greatest;
    }

    /** What people call it, in kebab case. */
    public String label() {
        return label;
    }

    /** The least value that makes sense. */
    public double least() {
        return least;
    }

    /** The greatest value that makes sense; the greatest number where there is none. */
    public double greatest() {
        return greatest;
    }

    void require(double value) {
        if (!(value >= least && value <= greatest)) {
            String range = greatest == Double.MAX_VALUE
                    ? "a number of at least " + (int) least
                    : "a number from " + (int) least + " to " + (int) greatest;
            throw new IllegalArgumentException("the " + label + " must be " + range + ", found " + value);
        }
    }
}
