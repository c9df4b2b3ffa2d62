package io.cambrian.evaluators.problem.jobshop;

/** Who says which of some jobs goes first on a machine. */
@FunctionalInterface
public interface Dispatcher {

    /**
     * Which of them goes first.
     *
     * @param schedule what has been decided so far
     * @param jobs those that compete for one machine, in ascending order, in the first places of the array
     * @param count how many there are, at least 2
     * @return a place in the array, below {@code count}
     */
    int choose(PartialSchedule schedule, int[] jobs, int count);
}
