package io.cambrian.metalearners;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import java.util.List;

/**
 * How good a proposal is, as one value that can be compared: greater is better.
 *
 * <p>For the evaluations of stages {@code 1 … n} with normalised scores {@code s₁ … sₙ},
 * {@code fitness = Σᵢ min(1, max(0, sᵢ))}. A proposal that stopped at a hurdle has fewer stages, hence a smaller sum. Each
 * score is clipped to {@code [0, 1]} before it is added, so that no single task can outweigh the others however far its
 * reference points are surpassed or missed.
 *
 * <p>A proposal with a failed evaluation (diverged, out of budget, environment failed, invalid) has no score at all: it is {@link Failed},
 * which ranks below every {@link Sum}, also below a sum of zero. Failures compare as equal to one another. Not-a-number is
 * impossible: {@link Outcome.Scored} refuses it, and so does {@link Sum}.
 *
 * <p>Source: Co-Reyes et al., "Evolving reinforcement learning algorithms", ICLR 2021, §3.3 (sum of normalised training
 * scores); there a failed training scores 0, here it stays distinguishable from a bad one.
 */
public sealed interface Fitness extends Comparable<Fitness> {

    /**
     * The clipped scores of all stages, added up.
     *
     * @param value between 0 and the number of stages
     */
    record Sum(double value) implements Fitness {
        /** @throws IllegalArgumentException when the value is below 0 or not finite */
        public Sum {
            if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("a fitness is a finite sum of scores in [0, 1], found " + value);
            }
        }

        @Override
        public int compareTo(Fitness other) {
            return other instanceof Sum sum ? Double.compare(value, sum.value) : 1;
        }
    }

    /** At least one evaluation ended without a score. */
    record Failed() implements Fitness {

        @Override
        public int compareTo(Fitness other) {
            return other instanceof Failed ? 0 : -1;
        }
    }

    /**
     * The fitness of a proposal.
     *
     * @param evaluations one per stage that was reached; not empty
     * @throws IllegalArgumentException when there is none
     */
    static Fitness of(List<Evaluation> evaluations) {
        if (evaluations.isEmpty()) {
            throw new IllegalArgumentException("a proposal is judged by at least one evaluation, found none");
        }
        double sum = 0;
        for (Evaluation evaluation : evaluations) {
            if (!(evaluation.outcome() instanceof Outcome.Scored scored)) {
                return new Failed();
            }
            sum += Math.clamp(scored.normalisedScore(), 0.0, 1.0);
        }
        return new Sum(sum);
    }

    /** Whether this is strictly better. */
    default boolean exceeds(Fitness other) {
        return compareTo(other) > 0;
    }
}
