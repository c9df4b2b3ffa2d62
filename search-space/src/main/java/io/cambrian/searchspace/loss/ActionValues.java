package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Source;

/** The four lists of action values that a loss program can read: either network applied to either observed state. */
public enum ActionValues {
    /** Q(s,·). */
    ONLINE_AT_STATE(Source.ONLINE_NETWORK, Source.STATE),
    /** Q(s',·); unlike a target, it is differentiated. */
    ONLINE_AT_NEXT_STATE(Source.ONLINE_NETWORK, Source.NEXT_STATE),
    /** Q'(s,·). */
    TARGET_AT_STATE(Source.TARGET_NETWORK, Source.STATE),
    /** Q'(s',·). */
    TARGET_AT_NEXT_STATE(Source.TARGET_NETWORK, Source.NEXT_STATE);

    private final Source network;
    private final Source state;

    ActionValues(Source network, Source state) {
        this.network = network;
        this.state = state;
    }

    /**
     * The values of this network in this state.
     *
     * @throws IllegalArgumentException if one is no network or the other no state
     */
    public static ActionValues of(Source network, Source state) {
        for (ActionValues values : values()) {
            if (values.network == network && values.state == state) {
                return values;
            }
        }
        throw new IllegalArgumentException(
                "a network is applied to an observed state, found " + network.title() + " applied to " + state.title());
    }

    /** The network that is applied. */
    public Source network() {
        return network;
    }

    /** The state that it is applied to. */
    public Source state() {
        return state;
    }

    /** Whether an agent's weights move along the derivative with respect to these values. */
    public boolean trained() {
        return network == Source.ONLINE_NETWORK;
    }
}
