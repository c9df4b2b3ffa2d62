package io.cambrian.evaluators;

import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.Seed;
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
 */
public record Evaluation(
        CandidateId candidate,
        String task,
        Budget budget,
        Seed seed,
        Outcome outcome,
        long environmentSteps,
        Optional<Checkpoint> checkpoint) {

    /** Of a training that is not gone on with. */
    public Evaluation(
            CandidateId candidate, String task, Budget budget, Seed seed, Outcome outcome, long environmentSteps) {
        this(candidate, task, budget, seed, outcome, environmentSteps, Optional.empty());
    }

    /** The same, carrying a checkpoint. */
    public Evaluation with(Checkpoint reached) {
        return new Evaluation(candidate, task, budget, seed, outcome, environmentSteps, Optional.of(reached));
    }
}
