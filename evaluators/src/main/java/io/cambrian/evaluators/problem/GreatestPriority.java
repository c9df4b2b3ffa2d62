package io.cambrian.evaluators.problem;

/** What rules for packing, scheduling, travelling and pulling have in common: the option of the greatest priority is taken. */
public final class GreatestPriority {

    private GreatestPriority() {}

    /**
     * The place of the greatest of some priorities: of equal ones the first. Not-a-number is never greater, so where nothing is above −∞
     * it is the first place of all.
     *
     * @param priorities one for each option
     * @param from the place of the first option
     * @param count how many options there are, at least 1
     * @return from {@code from} to {@code from + count - 1}
     */
    public static int of(double[] priorities, int from, int count) {
        int best = from;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int place = from; place < from + count; place++) {
            if (priorities[place] > greatest) {
                greatest = priorities[place];
                best = place;
            }
        }
        return best;
    }
}
