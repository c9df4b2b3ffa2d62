package io.cambrian.metalearners.toy;

import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Outcome;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The points of a cube, for testing learners; the best has all coordinates 0.3.
 *
 * @param dimension how many coordinates a point has
 * @param levels coordinates are rounded to so many equal steps; 0 keeps them as they are
 */
public record UnitCube(int dimension, int levels) implements CubeSpace<UnitPoint> {

    /** One less the mean squared distance of coordinates from 0.3. */
    public double score(UnitPoint point) {
        double sum = 0;
        for (double x : point.coordinates()) {
            sum += (x - 0.3) * (x - 0.3) / dimension;
        }
        return 1 - sum;
    }

    /** {@link #score} as an outcome. */
    public Outcome outcome(UnitPoint point) {
        return new Outcome.Scored(score(point), score(point), new Curve(List.of()));
    }

    @Override
    public String name() {
        return "unit-cube";
    }

    @Override
    public UnitPoint decode(double[] unit) {
        if (unit.length != dimension || Arrays.stream(unit).anyMatch(x -> !(x >= 0 && x <= 1))) {
            throw new IllegalArgumentException(
                    "a point has " + dimension + " coordinates from 0 to 1, found " + Arrays.toString(unit));
        }
        return new UnitPoint(Arrays.stream(unit)
                .map(x -> levels == 0 ? x : Math.rint(x * levels) / levels)
                .boxed()
                .toList());
    }

    @Override
    public double[] encode(UnitPoint candidate) {
        return candidate.toArray();
    }

    @Override
    public UnitPoint sample(RandomGenerator random) {
        return decode(random.doubles(dimension).toArray());
    }

    /** One coordinate drawn anew. */
    @Override
    public UnitPoint mutate(UnitPoint parent, RandomGenerator random) {
        double[] point = encode(parent);
        point[random.nextInt(dimension)] = random.nextDouble();
        return decode(point);
    }

    /** Each coordinate from either parent with probability one half. */
    @Override
    public UnitPoint cross(UnitPoint mother, UnitPoint father, RandomGenerator random) {
        double[] point = encode(mother);
        double[] other = encode(father);
        for (int i = 0; i < dimension; i++) {
            point[i] = random.nextBoolean() ? point[i] : other[i];
        }
        return decode(point);
    }

    @Override
    public Verdict check(UnitPoint candidate) {
        return Verdict.accepted();
    }

    @Override
    public Fingerprint fingerprint(UnitPoint candidate) {
        return new Fingerprint(candidate.coordinates().toString());
    }

    @Override
    public CandidateFormat<UnitPoint> format() {
        return new Format();
    }

    private static final class Format implements CandidateFormat<UnitPoint> {

        @Override
        public String write(UnitPoint candidate) {
            return candidate.coordinates().toString();
        }

        @Override
        public String writeCanonical(UnitPoint candidate) {
            return write(candidate);
        }

        @Override
        public UnitPoint read(String json) {
            return new UnitPoint(
                    Arrays.stream(json.substring(1, json.length() - 1).split(", ?"))
                            .map(Double::valueOf)
                            .toList());
        }

        @Override
        public String formula(UnitPoint candidate) {
            return write(candidate);
        }
    }
}
