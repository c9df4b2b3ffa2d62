package io.cambrian.schedules.study;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The probability that a training with one program scores higher than one with another, on a task drawn at random:
 *
 * <pre>
 *   P = mean over tasks of  mean over pairs of seeds of  [x &gt; y] + ½ [x = y]
 * </pre>
 *
 * with a 95 % interval of percentiles of {@value #RESAMPLES} bootstraps, in each of which the seeds of every task are drawn anew for
 * either program.
 *
 * <p>Source: Agarwal et al., "Deep reinforcement learning at the edge of the statistical precipice", NeurIPS 2021, §4.3.
 *
 * @param mean P
 * @param low the lower end of the interval
 * @param high the upper end
 */
public record ImprovementProbability(double mean, double low, double high) {

    private static final int RESAMPLES = 2_000;
    private static final double TAIL = 0.025;

    /**
     * The probability that the first scores higher.
     *
     * @param first the scores of the one, task by task
     * @param second those of the other, on the same tasks
     * @param random draws the bootstraps
     */
    public static ImprovementProbability of(List<Scores> first, List<Scores> second, RandomGenerator random) {
        if (first.size() != second.size() || first.isEmpty()) {
            throw new IllegalArgumentException(
                    "programs are compared on the same tasks, found " + first.size() + " and " + second.size());
        }
        double[][] ones = arrays(first);
        double[][] others = arrays(second);
        double[] resampled = new double[RESAMPLES];
        Arrays.setAll(resampled, i -> probability(drawn(ones, random), drawn(others, random)));
        Arrays.sort(resampled);
        int tail = (int) (TAIL * RESAMPLES);
        return new ImprovementProbability(probability(ones, others), resampled[tail], resampled[RESAMPLES - 1 - tail]);
    }

    private static double[][] arrays(List<Scores> tasks) {
        return tasks.stream()
                .map(task ->
                        task.scores().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] drawn(double[][] tasks, RandomGenerator random) {
        double[][] drawn = new double[tasks.length][];
        for (int task = 0; task < tasks.length; task++) {
            double[] scores = tasks[task];
            drawn[task] = random.ints(scores.length, 0, scores.length)
                    .mapToDouble(i -> scores[i])
                    .toArray();
        }
        return drawn;
    }

    private static double probability(double[][] ones, double[][] others) {
        double sum = 0;
        for (int task = 0; task < ones.length; task++) {
            double wins = 0;
            for (double one : ones[task]) {
                for (double other : others[task]) {
                    wins += one > other ? 1 : one == other ? 0.5 : 0;
                }
            }
            sum += wins / (ones[task].length * others[task].length);
        }
        return sum / ones.length;
    }
}
