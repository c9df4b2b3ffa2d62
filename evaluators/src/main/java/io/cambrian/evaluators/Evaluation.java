package io.cambrian.evaluators;

import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Optional;

/**
 * What one training has shown.
 *
 * @param candidate what was trained with
 * @param task the task's name
 * @param budget what could be spent
 * @param seed the seed of the training
 * @param outcome how it ended
 * @param environmentSteps what was spent, evaluation episodes included; of a leg, what it spent itself
 * @param checkpoint what the training had reached, if the assignment asked for it and the training did not fail
 * @param series what else was watched while training, each under a name of its own; possibly nothing
 * @param payload numbers beside the score, if there are any: the point that a meta-training has reached, or the scores of
 *     problems one by one
 */
public record Evaluation(
        CandidateId candidate,
        String task,
        Budget budget,
        Seed seed,
        Outcome outcome,
        long environmentSteps,
        Optional<Checkpoint> checkpoint,
        List<Series> series,
        Optional<RealVector> payload) {

    public Evaluation {
        series = List.copyOf(series);
    }

    /** Of a training of which only the outcome counts. */
    public Evaluation(
            CandidateId candidate, String task, Budget budget, Seed seed, Outcome outcome, long environmentSteps) {
        this(candidate, task, budget, seed, outcome, environmentSteps, Optional.empty(), List.of(), Optional.empty());
    }

    /** Of what was asked for, of which only the outcome counts. */
    public static Evaluation of(Assignment<?> assignment, Outcome outcome, long environmentSteps) {
        return new Evaluation(
                assignment.candidate().id(),
                assignment.task().name(),
                assignment.budget(),
                assignment.seed(),
                outcome,
                environmentSteps);
    }

    /** Of a piece of a meta-training, of which only the outcome counts. */
    public static Evaluation of(Improvement<?> improvement, Outcome outcome, long environmentSteps) {
        return new Evaluation(
                improvement.candidate().id(),
                improvement.task().name(),
                improvement.budget(),
                improvement.seed(),
                outcome,
                environmentSteps);
    }

    /** The same, carrying a checkpoint. */
    public Evaluation with(Checkpoint reached) {
        return new Evaluation(
                candidate, task, budget, seed, outcome, environmentSteps, Optional.of(reached), series, payload);
    }

    /** The same, carrying series. */
    public Evaluation with(List<Series> watched) {
        return new Evaluation(candidate, task, budget, seed, outcome, environmentSteps, checkpoint, watched, payload);
    }

    /** The same, carrying a payload. */
    public Evaluation with(RealVector numbers) {
        return new Evaluation(
                candidate, task, budget, seed, outcome, environmentSteps, checkpoint, series, Optional.of(numbers));
    }

    /** The same as one of the candidate that led to the settings of the one that was trained. */
    public Evaluation as(CandidateId other) {
        return new Evaluation(other, task, budget, seed, outcome, environmentSteps, checkpoint, series, payload);
    }
}
