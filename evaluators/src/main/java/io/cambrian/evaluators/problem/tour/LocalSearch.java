package io.cambrian.evaluators.problem.tour;

/** What is done to a tour when it is complete. */
public enum LocalSearch {
    /** Nothing. */
    NONE,
    /** Pairs of legs are exchanged until none helps. */
    TWO_OPT,
    /** Pairs of legs are exchanged and short parts moved until neither helps. */
    TWO_OPT_AND_OR_OPT;

    /** Shortens a tour in place. */
    void descend(Cities cities, int[] tour) {
        switch (this) {
            case NONE -> {}
            case TWO_OPT -> TwoOpt.descend(cities, tour);
            case TWO_OPT_AND_OR_OPT -> {
                TwoOpt.descend(cities, tour);
                while (OrOpt.descend(cities, tour) && TwoOpt.descend(cities, tour)) {
                    // the one may find what the other has made possible
                }
            }
        }
    }
}
