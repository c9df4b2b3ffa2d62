package io.cambrian.evaluators.training;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The inner loop: trains learners of one algorithm, one assignment after the other, and tells how they did. Safe for use by several
 * threads.
 *
 * @param <L> the algorithm's learner
 */
public final class InnerLoop<L extends Learner> {

    private final String name;
    private final int version;
    private final LiveTrainings<Training<L>> live = new LiveTrainings<>();

    /**
     * What a training has shown, and the learner as it was judged.
     *
     * @param learner already closed; none if the assignment did not fit
     */
    public record Trained<L>(Evaluation evaluation, Optional<L> learner) {}

    /**
     * The loop of one algorithm.
     *
     * @param name of the learner in its checkpoints
     * @param version of what its checkpoints keep; another version cannot be read
     */
    public InnerLoop(String name, int version) {
        this.name = name;
        this.version = version;
    }

    /**
     * Trains one leg.
     *
     * @param misfit why nothing could be learnt, if so
     * @param fresh makes a learner for a leg
     * @throws java.util.concurrent.CancellationException when the observer asked to stop
     * @throws io.cambrian.evaluators.checkpoint.CheckpointException when the leg starts from a checkpoint of another learner
     */
    public Trained<L> train(
            Assignment<?> assignment, Observer observer, Optional<String> misfit, Function<LegState, L> fresh) {
        if (misfit.isPresent()) {
            return new Trained<>(Evaluation.of(assignment, new Outcome.Invalid(misfit.get()), 0), Optional.empty());
        }
        LegState leg = LegState.of(assignment, name, version);
        Optional<Training<L>> stopped = live.take(assignment);
        if (stopped.isPresent()) {
            stopped.get().goOn(assignment, leg, observer);
            return run(stopped.get(), assignment);
        }
        try (L learner = fresh.apply(leg)) {
            Optional<String> lost = leg.misfit(learner.environment());
            if (lost.isPresent()) {
                Evaluation invalid = Evaluation.of(assignment, new Outcome.Invalid(lost.get()), 0);
                return new Trained<>(invalid.with(learner.series()), Optional.empty());
            }
            return run(new Training<>(learner, assignment, leg, observer), assignment);
        }
    }

    /** Environments that can be handed over hold nothing outside of this JVM, so that one which was closed may go on. */
    private Trained<L> run(Training<L> training, Assignment<?> assignment) {
        Outcome outcome = training.run();
        L learner = training.learner();
        Evaluation evaluation =
                Evaluation.of(assignment, outcome, training.environmentSteps()).with(learner.series());
        Optional<Checkpoint> reached = training.reached();
        if (reached.isPresent()) {
            OptionalLong bytes = learner.bytesInMemory(reached.get());
            bytes.ifPresent(size -> live.keep(reached.get(), assignment, training, size));
        }
        return new Trained<>(reached.map(evaluation::with).orElse(evaluation), Optional.of(learner));
    }
}
