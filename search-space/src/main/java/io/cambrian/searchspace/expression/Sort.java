package io.cambrian.searchspace.expression;

/**
 * What a node's value is, for a batch of B transitions with |A| actions and observations of width |S|.
 *
 * <p>Source of the set: Co-Reyes et al., "Evolving reinforcement learning algorithms", ICLR 2021, §3.2.
 */
public enum Sort {
    /** A function from a state to one value per action; it can only be applied. */
    NETWORK("network"),
    /** An observed state, B × |S|. Only inputs have this sort: what is computed from a state is a {@link #VECTOR}. */
    STATE("state"),
    /** An index of an action, B. */
    ACTION("action"),
    /** One real number per transition, B. */
    FLOAT("float"),
    /** Real numbers of the observation's width, B × |S|. */
    VECTOR("vector"),
    /** One real number per action, B × |A|. */
    LIST("list"),
    /** A probability distribution over the actions, B × |A|: non-negative, of sum one. */
    PROBABILITY("probability");

    private final String title;

    Sort(String title) {
        this.title = title;
    }

    /** The name that messages and documents use. */
    public String title() {
        return title;
    }

    /** The name with its indefinite article. */
    public String withArticle() {
        return (this == ACTION ? "an " : "a ") + title;
    }

    /**
     * The number of reals per transition; a {@link #NETWORK} has none.
     *
     * @param actions |A|
     * @param stateWidth |S|
     */
    public int width(int actions, int stateWidth) {
        return switch (this) {
            case NETWORK -> 0;
            case ACTION, FLOAT -> 1;
            case STATE, VECTOR -> stateWidth;
            case LIST, PROBABILITY -> actions;
        };
    }
}
