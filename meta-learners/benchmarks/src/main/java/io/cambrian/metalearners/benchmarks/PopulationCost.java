package io.cambrian.metalearners.benchmarks;

/**
 * What a population has cost, in nanoseconds.
 *
 * @param elapsed from its first question to its last answer
 * @param training processor time that its members would have needed on their own as well
 * @param bookkeeping processor time of all else: deciding, building what changed settings need, handing over, taking over
 * @param storing processor time of writing once what all members have reached
 */
record PopulationCost(double elapsed, double training, double bookkeeping, double storing) {

    /** Nanoseconds between two moments at which a run stores what its agents have reached. */
    private static final double BETWEEN_STORES = 20e9;

    /** The share of the processor time on one thread that is not training, agents stored as often as a run does. */
    double shareOfBookkeeping() {
        double all = bookkeeping + storing * training / BETWEEN_STORES;
        return all / (all + training);
    }
}
