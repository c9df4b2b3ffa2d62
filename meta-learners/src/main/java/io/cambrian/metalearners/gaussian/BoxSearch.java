package io.cambrian.metalearners.gaussian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Search of the unit cube without gradients, in batches and within a fixed budget.
 *
 * <p>The given starts and {@code first} points drawn uniformly are tried; around each of the best {@code centres} of them a box is
 * filled with {@code batch} points a round, a better point becomes the centre, and each round's box is {@value #SHRINKING} times
 * as wide. Batches suit a process, which predicts a hundred points in little more than the time of one.
 *
 * @param first how many points are drawn from the whole cube
 * @param centres how many places are refined
 * @param rounds how often each is
 * @param batch points a round and centre
 */
record BoxSearch(int first, int centres, int rounds, int batch) {

    private static final double HALF_WIDTH = 0.2;
    private static final double SHRINKING = 0.4;

    /** What is searched: the values of points, greater is better. Not-a-number ranks worst. */
    @FunctionalInterface
    interface Objective {
        double[] values(List<double[]> points);
    }

    private record Found(double[] point, double value) {}

    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingDouble(Found::value).reversed();

    /**
     * The best point found.
     *
     * @param starts points to try first, possibly none
     */
    double[] maximise(Objective objective, int dimension, List<double[]> starts, RandomGenerator random) {
        List<double[]> points = new ArrayList<>(starts);
        for (int i = 0; i < first; i++) {
            points.add(random.doubles(dimension).toArray());
        }
        List<Found> best = evaluate(objective, points).stream()
                .sorted(BEST_FIRST)
                .limit(centres)
                .toList();
        double halfWidth = HALF_WIDTH;
        for (int round = 0; round < rounds; round++) {
            best = refine(objective, best, halfWidth, random);
            halfWidth *= SHRINKING;
        }
        return best.stream().min(BEST_FIRST).orElseThrow().point;
    }

    private List<Found> refine(Objective objective, List<Found> centred, double halfWidth, RandomGenerator random) {
        List<double[]> points = new ArrayList<>();
        for (Found centre : centred) {
            for (int i = 0; i < batch; i++) {
                points.add(near(centre.point, halfWidth, random));
            }
        }
        List<Found> tried = evaluate(objective, points);
        List<Found> next = new ArrayList<>();
        for (int c = 0; c < centred.size(); c++) {
            Found better = tried.subList(c * batch, (c + 1) * batch).stream()
                    .min(BEST_FIRST)
                    .orElseThrow();
            next.add(better.value > centred.get(c).value ? better : centred.get(c));
        }
        return next;
    }

    private static double[] near(double[] centre, double halfWidth, RandomGenerator random) {
        double[] point = new double[centre.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = Math.clamp(centre[i] + halfWidth * (2 * random.nextDouble() - 1), 0.0, 1.0);
        }
        return point;
    }

    private static List<Found> evaluate(Objective objective, List<double[]> points) {
        double[] values = objective.values(points);
        List<Found> found = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            double value = Double.isNaN(values[i]) ? Double.NEGATIVE_INFINITY : values[i];
            found.add(new Found(points.get(i), value));
        }
        return found;
    }
}
