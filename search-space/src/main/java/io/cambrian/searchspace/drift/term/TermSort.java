package io.cambrian.searchspace.drift.term;

/** The sorts of terms. */
public enum TermSort {
    /** {@link Weight}. */
    WEIGHT(Weight.class, "weight", 1),
    /** {@link Signal}. */
    SIGNAL(Signal.class, "signal", 1),
    /** {@link Flat}. */
    FLAT(Flat.class, "flat term", 2),
    /** {@link Penalty}. */
    PENALTY(Penalty.class, "penalty", 1);

    private final Class<? extends Term> type;
    private final String title;
    private final int leastSize;

    TermSort(Class<? extends Term> type, String title, int leastSize) {
        this.type = type;
        this.title = title;
        this.leastSize = leastSize;
    }

    Class<? extends Term> type() {
        return type;
    }

    /** The sort's name in messages. */
    String title() {
        return title;
    }

    /** The size of the sort's smallest term. */
    public int leastSize() {
        return leastSize;
    }
}
