package io.cambrian.searchspace.drift;

/** The sorts of terms. */
enum TermSort {
    /** {@link Weight}. */
    WEIGHT(Weight.class, "weight"),
    /** {@link Signal}. */
    SIGNAL(Signal.class, "signal"),
    /** {@link Flat}. */
    FLAT(Flat.class, "flat term"),
    /** {@link Penalty}. */
    PENALTY(Penalty.class, "penalty");

    private final Class<? extends Term> type;
    private final String title;

    TermSort(Class<? extends Term> type, String title) {
        this.type = type;
        this.title = title;
    }

    Class<? extends Term> type() {
        return type;
    }

    /** The sort's name in messages. */
    String title() {
        return title;
    }
}
