package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.Executor;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The numbers of a rollout and of the context in which it is learnt from, laid out as {@link RolloutNodes} wants them: a place to
 * keep one, or the inputs of a program.
 */
@SuppressWarnings("ArrayRecordComponent") // places in memory, not values
record RolloutArrays(
        float[] states,
        float[] lastStates,
        float[] actions,
        float[] rewards,
        float[] terminated,
        float[] truncated,
        float[] behaviour,
        float[] context) {

    private static final List<String> NAMES = List.of(
            RolloutNodes.STATES,
            RolloutNodes.LAST_STATES,
            RolloutNodes.ACTIONS,
            RolloutNodes.REWARDS,
            RolloutNodes.TERMINATED,
            RolloutNodes.TRUNCATED,
            RolloutNodes.BEHAVIOUR,
            PieceGraph.CONTEXT);

    /** Room for one. */
    static RolloutArrays ofShape(RolloutShape shape, int contextLength) {
        int size = shape.size();
        return new RolloutArrays(
                new float[shape.numbersOfState() * size],
                new float[shape.numbersOfState() * shape.copies()],
                new float[size],
                new float[size],
                new float[size],
                new float[size],
                new float[size],
                new float[contextLength]);
    }

    /** The inputs of a program that learns in a context. */
    static RolloutArrays inputs(Executor executor, String suffix) {
        return inputs(executor, suffix, executor.input(PieceGraph.CONTEXT + suffix));
    }

    /** The inputs of a program that only judges. */
    static RolloutArrays inputsWithoutContext(Executor executor, String suffix) {
        return inputs(executor, suffix, new float[0]);
    }

    private static RolloutArrays inputs(Executor executor, String suffix, float[] context) {
        return new RolloutArrays(
                executor.input(RolloutNodes.STATES + suffix),
                executor.input(RolloutNodes.LAST_STATES + suffix),
                executor.input(RolloutNodes.ACTIONS + suffix),
                executor.input(RolloutNodes.REWARDS + suffix),
                executor.input(RolloutNodes.TERMINATED + suffix),
                executor.input(RolloutNodes.TRUNCATED + suffix),
                executor.input(RolloutNodes.BEHAVIOUR + suffix),
                context);
    }

    private float[][] all() {
        return new float[][] {states, lastStates, actions, rewards, terminated, truncated, behaviour, context};
    }

    /** Writes as many numbers of each kind as the target has room for. */
    void copyTo(RolloutArrays target) {
        copy(states, target.states);
        copy(lastStates, target.lastStates);
        copy(actions, target.actions);
        copy(rewards, target.rewards);
        copy(terminated, target.terminated);
        copy(truncated, target.truncated);
        copy(behaviour, target.behaviour);
        copy(context, target.context);
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }

    void save(CheckpointWriter writer) {
        each(writer::floats);
    }

    void load(CheckpointReader reader) {
        each(reader::floats);
    }

    private void each(BiConsumer<String, float[]> action) {
        float[][] all = all();
        for (int i = 0; i < all.length; i++) {
            action.accept(NAMES.get(i), all[i]);
        }
    }
}
