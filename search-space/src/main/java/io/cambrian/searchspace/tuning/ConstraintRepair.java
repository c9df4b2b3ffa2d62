package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Moves points of the unit cube at which constraints do not hold to points at which they do: along the straight line to the
 * nearest of some feasible points, in {@value #STEPS} steps, until the constraints hold. The feasible points are drawn once, from
 * a seed that is the same for all spaces, so the answer depends on the point and the space alone.
 */
final class ConstraintRepair {

    private static final int STEPS = 32;
    private static final int LANDMARKS = 128;
    private static final int DRAWS = 100_000;
    private static final long SEED = 1;

    private final List<Constraint> constraints;
    private final Function<double[], HyperParameters> decoding;
    private final List<double[]> landmarks;

    private ConstraintRepair(
            List<Constraint> constraints, Function<double[], HyperParameters> decoding, List<double[]> landmarks) {
        this.constraints = constraints;
        this.decoding = decoding;
        this.landmarks = landmarks;
    }

    /**
     * The repair of a space.
     *
     * @param decoding the hyper-parameters at a point, constraints disregarded
     * @throws IllegalArgumentException when none of {@value #DRAWS} points is feasible
     */
    static ConstraintRepair of(
            List<Constraint> constraints, int dimension, Function<double[], HyperParameters> decoding) {
        ConstraintRepair repair = new ConstraintRepair(List.copyOf(constraints), decoding, new ArrayList<>());
        repair.drawLandmarks(dimension);
        return repair;
    }

    private void drawLandmarks(int dimension) {
        CounterRandom random = new CounterRandom(SEED, 0);
        int wanted = constraints.isEmpty() ? 0 : LANDMARKS;
        for (int draw = 0; draw < DRAWS && landmarks.size() < wanted; draw++) {
            double[] point = random.doubles(dimension).toArray();
            if (admits(decoding.apply(point))) {
                landmarks.add(point);
            }
        }
        if (landmarks.isEmpty() && wanted > 0) {
            throw new IllegalArgumentException("no values within the bounds were found for which "
                    + constraints.stream().map(Constraint::text).collect(Collectors.joining(" and ")));
        }
    }

    /** Whether all constraints hold. */
    boolean admits(HyperParameters hyperParameters) {
        return constraints.stream().allMatch(constraint -> constraint.holds(hyperParameters));
    }

    /** What lies on the way from a point to the nearest feasible one and fulfils the constraints first. */
    HyperParameters nearest(double[] point) {
        double[] goal = landmarks.stream()
                .min(Comparator.comparingDouble(each -> squaredDistance(each, point)))
                .orElseThrow();
        for (int step = 1; step < STEPS; step++) {
            HyperParameters between = decoding.apply(between(point, goal, step / (double) STEPS));
            if (admits(between)) {
                return between;
            }
        }
        return decoding.apply(goal);
    }

    private static double[] between(double[] from, double[] to, double share) {
        double[] point = new double[from.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = (1 - share) * from[i] + share * to[i];
        }
        return point;
    }

    private static double squaredDistance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }
}
