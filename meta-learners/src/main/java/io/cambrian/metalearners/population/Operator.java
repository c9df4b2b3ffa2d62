package io.cambrian.metalearners.population;

/** How proposals of {@link PopulationBasedTraining} are made. */
public final class Operator {

    /** A fresh agent with fresh settings. */
    public static final String SAMPLE = "sample";

    /** A fresh agent with given settings. */
    public static final String BOOTSTRAP = "bootstrap";

    /** Goes on as it is. */
    public static final String CONTINUE = "continue";

    /** Goes on as it is, watched. */
    public static final String PROBATION = "probation";

    /** Goes on with its own weights and explored settings. */
    public static final String EXPLORE = "explore";

    /** Goes on with another member's weights and explored settings. */
    public static final String EXPLOIT = "exploit";

    /** Goes on with the weights of a member of another subpopulation. */
    public static final String MIGRATE = "migrate";

    /** Goes back to one of the best ends ever reached, with explored settings. */
    public static final String BACKTRACK = "backtrack";

    /** A whole training of a fresh agent with all settings on a line of descent. */
    public static final String SCHEDULE = "schedule";

    private Operator() {}
}
