package io.cambrian.evaluators.problem.jobshop;

/**
 * The instance of six jobs on six machines on which rules have been compared for sixty years.
 *
 * <p>Source: Fisher and Thompson, "Probabilistic learning combinations of local job-shop scheduling rules", in Muth and
 * Thompson (editors), Industrial Scheduling, 1963.
 */
public final class Ft06 {

    /** The instance. */
    public static final JobShop SHOP = JobShopFormat.parse("""
            6 6
            2 1  0 3  1 6  3 7  5 3  4 6
            1 8  2 5  4 10  5 10  0 10  3 4
            2 5  3 4  5 8  0 9  1 1  4 7
            1 5  0 5  2 5  3 3  4 8  5 9
            2 9  1 3  4 5  5 4  0 3  3 1
            1 3  3 3  5 9  0 10  4 4  2 1
            """);

    /** The length of its shortest schedules, long proven. */
    public static final int OPTIMUM = 55;

    private Ft06() {}
}
