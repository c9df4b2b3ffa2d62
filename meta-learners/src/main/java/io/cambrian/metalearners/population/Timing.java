package io.cambrian.metalearners.population;

/** When it is decided how members go on. Either way decisions are functions of what has been told, in the order of telling. */
public enum Timing {

    /** All members wait for each other: the decisions of a round see the scores of the whole round. */
    SYNCHRONOUS,

    /**
     * A member goes on as soon as its segment is told. It sees the scores of this round of the members before it and those of the
     * last round of the members after it; whoever takes over from one of the latter catches up, so its segment is longer. Where scores
     * mostly grow with age, lower lanes are compared to their advantage.
     */
    ASYNCHRONOUS
}
