package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.selftuning.setting.TuningSettings;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import java.util.Optional;
import java.util.function.Function;

/** Follows the meta-gradient: collects a piece of the agent's lifetime, judges it, changes the meta-network, and starts over. */
final class MetaStep {

    /** A meta-gradient of this norm says nothing any more. */
    private static final float EXPLODED = 1e8f;

    private final Piece piece;
    private final MetaPass pass;
    private final Executor tuning;
    private final float[] norm;
    private final Variables variables;
    private long count;

    /** @param executors run programs on the agent's variables */
    MetaStep(
            TuningSettings settings,
            PiecePrograms programs,
            Variables variables,
            Function<Program, Executor> executors) {
        this.variables = variables;
        PieceGraph graph = programs.piece();
        int updates = settings.updates();
        graph.requireDependence(updates);
        piece = new Piece(
                updates,
                settings.method().furtherUpdates(),
                graph.agent().state(),
                graph.shape(),
                graph.meta().contextShape().size());
        pass = switch (settings.reverse()) {
            case UNROLLED ->
                new UnrolledPass(
                        executors.apply(programs.unrolled(updates)),
                        updates,
                        graph.agent().state());
            case RECOMPUTED -> new RecomputedPass(programs, updates, variables, executors);
            case FORWARD -> throw new IllegalStateException("what is carried forward is not taken back");
        };
        tuning = executors.apply(programs.tune(settings.optimiser(), settings.gradientNormLimit()));
        norm = tuning.output(PiecePrograms.NORM);
    }

    /**
     * Takes note of a rollout before the agent learns from it. If it completes a piece, the meta-network changes, and the rollout
     * is the first of the next piece.
     *
     * @return what is wrong with the meta-gradient, if anything
     */
    Optional<String> note(RolloutArrays rollout) {
        if (!lookBack(rollout)) {
            return Optional.empty();
        }
        tuning.run();
        count++;
        piece.begin();
        piece.note(variables, rollout);
        return objection(norm[0], count);
    }

    /** What is wrong with a meta-gradient of that norm, if anything. */
    static Optional<String> objection(float norm, long count) {
        return norm < EXPLODED
                ? Optional.empty()
                : Optional.of("the meta-gradient of meta-step " + count + " has the norm " + norm);
    }

    /**
     * Takes note of a rollout and, if it completes a piece, adds its meta-gradient to the variables that hold it.
     *
     * @return whether it does
     */
    boolean lookBack(RolloutArrays rollout) {
        piece.note(variables, rollout);
        if (piece.isComplete()) {
            pass.run(piece, rollout);
        }
        return piece.isComplete();
    }

    /** Starts a new piece. */
    void begin() {
        piece.begin();
    }

    /** Notes that the agent has learnt from the rollout that was noted last. */
    void updated() {
        piece.updated();
    }

    void save(CheckpointWriter writer) {
        writer.longs("count", count);
        piece.save(writer.within("piece"));
    }

    void load(CheckpointReader reader) {
        count = reader.number("count");
        piece.load(reader.within("piece"));
    }
}
