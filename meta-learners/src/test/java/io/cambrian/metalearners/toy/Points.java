package io.cambrian.metalearners.toy;

import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Outcome;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A vector space with a known optimum, for testing strategies: all coordinates 1. The search begins at zero.
 *
 * @param dimension how many coordinates a point has
 * @param grid coordinates are rounded to multiples of it; 0 keeps them as they are
 */
public record Points(int dimension, float grid) implements VectorSpace<Point> {

    /** Minus the squared distance from the optimum. */
    public double score(Point point) {
        double sum = 0;
        for (float x : point.coordinates()) {
            sum -= (x - 1.0) * (x - 1.0);
        }
        return sum;
    }

    /** {@link #score} as an outcome. */
    public Outcome outcome(Point point) {
        return new Outcome.Scored(score(point), score(point), new Curve(List.of()));
    }

    @Override
    public String name() {
        return "points";
    }

    @Override
    public float[] start() {
        return new float[dimension];
    }

    @Override
    public Point decode(float[] point) {
        if (point.length != dimension) {
            throw new IllegalArgumentException("a point has " + dimension + " coordinates, found " + point.length);
        }
        List<Float> coordinates = new ArrayList<>();
        for (float x : point) {
            coordinates.add(grid == 0 ? x : (float) Math.rint(x / grid) * grid + 0f);
        }
        return new Point(coordinates);
    }

    @Override
    public float[] encode(Point candidate) {
        float[] point = new float[dimension];
        for (int i = 0; i < dimension; i++) {
            point[i] = candidate.coordinates().get(i);
        }
        return point;
    }

    @Override
    public Point sample(RandomGenerator random) {
        float[] point = new float[dimension];
        for (int i = 0; i < dimension; i++) {
            point[i] = (float) random.nextGaussian();
        }
        return decode(point);
    }

    /** Every coordinate moves by a tenth of a normal number. */
    @Override
    public Point mutate(Point parent, RandomGenerator random) {
        float[] point = encode(parent);
        for (int i = 0; i < dimension; i++) {
            point[i] += (float) random.nextGaussian(0, 0.1);
        }
        return decode(point);
    }

    /** Each coordinate from either parent with probability one half. */
    @Override
    public Point cross(Point mother, Point father, RandomGenerator random) {
        float[] point = encode(mother);
        float[] other = encode(father);
        for (int i = 0; i < dimension; i++) {
            point[i] = random.nextBoolean() ? point[i] : other[i];
        }
        return decode(point);
    }

    @Override
    public Verdict check(Point candidate) {
        return Verdict.accepted();
    }

    @Override
    public Fingerprint fingerprint(Point candidate) {
        return new Fingerprint(candidate.coordinates().toString());
    }

    @Override
    public CandidateFormat<Point> format() {
        return new Format();
    }

    private static final class Format implements CandidateFormat<Point> {

        @Override
        public String write(Point candidate) {
            return candidate.coordinates().toString();
        }

        @Override
        public String writeCanonical(Point candidate) {
            return write(candidate);
        }

        @Override
        public Point read(String json) {
            return new Point(Arrays.stream(json.substring(1, json.length() - 1).split(", ?"))
                    .map(Float::valueOf)
                    .toList());
        }

        @Override
        public String formula(Point candidate) {
            return write(candidate);
        }
    }
}
