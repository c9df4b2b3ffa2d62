package io.cambrian.metalearners.jenetics;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Fitness;
import io.cambrian.searchspace.Candidate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One of the things that {@link Nsga2} wants at once. Values are asked of proposals only whose evaluations all have a score.
 *
 * @param <C> the kind of candidate
 */
public sealed interface Objective<C extends Candidate> {

    /** How good it is: the clipped normalised scores of all stages, added up as in {@link Fitness}. More is better. */
    record Score<C extends Candidate>() implements Objective<C> {}

    /** How good it is where it is worst: the least normalised score of all stages that were reached. More is better. */
    record Robustness<C extends Candidate>() implements Objective<C> {}

    /** What its evaluations have cost, in environment steps of all stages. Less is better. */
    record EnvironmentSteps<C extends Candidate>() implements Objective<C> {}

    /**
     * A number that belongs to the candidate itself, such as its size or its count of operations. Less is better.
     *
     * @param name in kebab case, as a run spec writes it
     * @param measure finite for every candidate
     */
    record Measured<C extends Candidate>(String name, ToDoubleFunction<C> measure) implements Objective<C> {}

    /** The objective's name in kebab case, as a run spec writes it. */
    default String name() {
        return switch (this) {
            case Score<C> score -> "score";
            case Robustness<C> robustness -> "robustness";
            case EnvironmentSteps<C> steps -> "environment-steps";
            case Measured<C> measured -> measured.name;
        };
    }

    /** Whether more is better. */
    default boolean maximised() {
        return switch (this) {
            case Score<C> score -> true;
            case Robustness<C> robustness -> true;
            case EnvironmentSteps<C> steps -> false;
            case Measured<C> measured -> false;
        };
    }

    /**
     * The value of a candidate with these evaluations, each of them scored.
     *
     * @throws IllegalArgumentException when the value is not finite: that of a measure, or where an evaluation has no score
     */
    default double value(C candidate, List<Evaluation> evaluations) {
        double value = switch (this) {
            case Score<C> score -> sum(Fitness.of(evaluations));
            case Robustness<C> robustness ->
                evaluations.stream()
                        .mapToDouble(Objective::normalisedScore)
                        .min()
                        .orElseThrow();
            case EnvironmentSteps<C> steps ->
                evaluations.stream().mapToLong(Evaluation::environmentSteps).sum();
            case Measured<C> measured -> measured.measure.applyAsDouble(candidate);
        };
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the objective '" + name() + "' is a finite number, found " + value
                    + " of candidate " + candidate.id().hex());
        }
        return value;
    }

    private static double sum(Fitness fitness) {
        return switch (fitness) {
            case Fitness.Sum sum -> sum.value();
            case Fitness.Failed failed -> Double.NaN;
        };
    }

    private static double normalisedScore(Evaluation evaluation) {
        return evaluation.outcome() instanceof Outcome.Scored scored ? scored.normalisedScore() : Double.NaN;
    }
}
