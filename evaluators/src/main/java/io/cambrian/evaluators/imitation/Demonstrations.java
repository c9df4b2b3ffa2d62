package io.cambrian.evaluators.imitation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be imitated.
 *
 * @param trajectories at least two of one task, so that it is known how well one demonstration follows another
 */
public record Demonstrations(List<Trajectory> trajectories) {

    private static final double MEDIAN = 0.5;
    private static final double NEARLY_BEST = 0.9;

    public Demonstrations {
        trajectories = List.copyOf(trajectories);
        if (trajectories.size() < 2) {
            throw new IllegalArgumentException(
                    "progress is measured against how well demonstrations follow each other, so there"
                            + " are at least 2, found " + trajectories.size());
        }
    }

    /**
     * r: the median {@linkplain Progress progress} of one demonstration along another, over all ordered pairs.
     *
     * @param states k, the number of first states that count; at least 1
     */
    public double ownProgress(int states) {
        return quantile(
                MEDIAN,
                IntStream.range(0, trajectories.size())
                        .flatMap(i -> IntStream.range(0, trajectories.size())
                                .filter(j -> j != i)
                                .map(j -> Progress.along(trajectories.get(j), trajectories.get(i), states))));
    }

    /**
     * m: the 90th percentile of the {@linkplain Progress progress} of agents along demonstrations, over all pairs.
     *
     * @param agents at least one trajectory, with the features of the demonstrations
     * @param states k, the number of first states that count; at least 1
     */
    public double progress(List<Trajectory> agents, int states) {
        return quantile(
                NEARLY_BEST,
                agents.stream()
                        .flatMapToInt(agent ->
                                trajectories.stream().mapToInt(shown -> Progress.along(shown, agent, states))));
    }

    /** Between the two nearest of n ordered numbers in proportion, the least being the quantile 0 and the greatest 1. */
    private static double quantile(double share, IntStream numbers) {
        int[] ordered = numbers.sorted().toArray();
        double place = share * (ordered.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, ordered.length - 1);
        return ordered[below] + (place - below) * (ordered[above] - ordered[below]);
    }
}
