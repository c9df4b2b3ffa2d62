package io.cambrian.metalearners.toy;

import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Outcome;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A search space with a known optimum, for testing learners: vectors of {@code dimension} integers from 0 to
 * {@code largest}; the best has the value {@code i mod (largest + 1)} at position {@code i}.
 */
public record IntegerVectors(int dimension, int largest) implements SearchSpace<IntegerVector> {

    /** The share of positions that have the best value: 1 at the optimum, 0 where every position is wrong. */
    public double score(IntegerVector vector) {
        long right = IntStream.range(0, dimension)
                .filter(i -> vector.values().get(i) == i % (largest + 1))
                .count();
        return (double) right / dimension;
    }

    /** {@link #score} as an outcome. */
    public Outcome outcome(IntegerVector vector) {
        return new Outcome.Scored(score(vector), score(vector), new Curve(List.of()));
    }

    @Override
    public String name() {
        return "integer-vectors";
    }

    @Override
    public IntegerVector sample(RandomGenerator random) {
        return new IntegerVector(random.ints(dimension, 0, largest + 1).boxed().toList());
    }

    /** One position, drawn uniformly, gets a value drawn uniformly: possibly the one it had. */
    @Override
    public IntegerVector mutate(IntegerVector parent, RandomGenerator random) {
        List<Integer> values = new ArrayList<>(parent.values());
        values.set(random.nextInt(dimension), random.nextInt(largest + 1));
        return new IntegerVector(values);
    }

    /** Each position from either parent with probability one half. */
    @Override
    public IntegerVector cross(IntegerVector mother, IntegerVector father, RandomGenerator random) {
        return new IntegerVector(IntStream.range(0, dimension)
                .mapToObj(i -> (random.nextBoolean() ? mother : father).values().get(i))
                .toList());
    }

    @Override
    public Verdict check(IntegerVector candidate) {
        return candidate.values().size() == dimension
                ? Verdict.accepted()
                : Verdict.rejected(
                        "the vector has " + candidate.values().size() + " instead of " + dimension + " values");
    }

    @Override
    public Fingerprint fingerprint(IntegerVector candidate) {
        return new Fingerprint(candidate.values().toString());
    }

    @Override
    public CandidateFormat<IntegerVector> format() {
        return new Format();
    }

    /** Vectors as JSON arrays. */
    private record Format() implements CandidateFormat<IntegerVector> {

        @Override
        public String write(IntegerVector candidate) {
            return candidate.values().toString();
        }

        @Override
        public String writeCanonical(IntegerVector candidate) {
            return write(candidate);
        }

        @Override
        public IntegerVector read(String json) {
            if (!json.matches("\\[\\d+(, ?\\d+)*]")) {
                throw new CandidateFormatException("a vector is a JSON array of integers, found " + json);
            }
            return new IntegerVector(
                    Arrays.stream(json.substring(1, json.length() - 1).split(", ?"))
                            .map(Integer::valueOf)
                            .toList());
        }

        @Override
        public String formula(IntegerVector candidate) {
            return write(candidate);
        }
    }
}
