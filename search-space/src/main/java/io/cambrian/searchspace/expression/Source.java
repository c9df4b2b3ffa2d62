package io.cambrian.searchspace.expression;

/**
 * What a loss program can read: the transition (s, a, r, γ, s') and the two networks.
 *
 * <p>The order of declaration is the order in which every program lists its inputs and part of the canonical form.
 */
public enum Source {
    /** The network Q that is trained; the loss is differentiated with respect to its weights at s and at s'. */
    ONLINE_NETWORK("online-network", Sort.NETWORK, "Q"),
    /** The action a that was taken. */
    ACTION("action", Sort.ACTION, "a"),
    /** The observed state s. */
    STATE("state", Sort.STATE, "s"),
    /** The slowly moving copy Q' of the network; no gradient flows into its weights. */
    TARGET_NETWORK("target-network", Sort.NETWORK, "Q'"),
    /** The state s' that followed. */
    NEXT_STATE("next-state", Sort.STATE, "s'"),
    /** The reward r. */
    REWARD("reward", Sort.FLOAT, "r"),
    /** The discount γ of this transition: the agent's discount, or 0 when s' is terminal. */
    DISCOUNT("discount", Sort.FLOAT, "γ");

    private final String title;
    private final Sort sort;
    private final String symbol;

    Source(String title, Sort sort, String symbol) {
        this.title = title;
        this.sort = sort;
        this.symbol = symbol;
    }

    /** The name in kebab case, as JSON writes it. */
    public String title() {
        return title;
    }

    /** The sort of the value. */
    public Sort sort() {
        return sort;
    }

    /** The symbol that formulas use. */
    public String symbol() {
        return symbol;
    }
}
