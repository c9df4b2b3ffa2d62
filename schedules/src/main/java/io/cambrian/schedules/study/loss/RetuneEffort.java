package io.cambrian.schedules.study.loss;

/**
 * How much is spent on each program on each task: there is one effort for all of them.
 *
 * @param trials settings that are tried, each in one training on a search seed
 * @param finalists how many of them, those with the best scores, are trained again; at most {@code trials} count
 * @param selectionSeeds trainings of each finalist on selection seeds, whose mean decides
 * @param seeds report seeds on which the chosen settings are trained; at least 2
 */
public record RetuneEffort(int trials, int finalists, int selectionSeeds, int seeds) {

    public RetuneEffort {
        if (trials < 1 || finalists < 1 || selectionSeeds < 1 || seeds < 2) {
            throw new IllegalArgumentException(
                    "tuning takes at least 1 trial, 1 finalist, 1 selection seed and 2 report seeds, found " + trials
                            + ", " + finalists + ", " + selectionSeeds + " and " + seeds);
        }
    }

    /** How many trainings a program has on one task. */
    public int trainings() {
        return trials + Math.min(trials, finalists) * selectionSeeds + seeds;
    }
}
