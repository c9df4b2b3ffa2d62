package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Variables;
import java.util.List;

/**
 * The piece of a lifetime that the next meta-gradient will be about: the states before and after each of K updates, and the
 * rollouts that these states gathered. Plain numbers, so nothing before the piece can be differentiated.
 */
final class Piece {

    private final int updates;
    private final int length;
    private final List<Variable> state;
    private final float[][][] states;
    private final RolloutArrays[] rollouts;
    private int done;

    /**
     * @param updates K
     * @param further updates after these before the piece is complete
     * @param state names and shapes of what an update changes
     */
    Piece(int updates, int further, List<Variable> state, RolloutShape shape, int contextLength) {
        this.updates = updates;
        this.length = updates + further;
        this.state = state;
        states = new float[updates + 1][state.size()][];
        rollouts = new RolloutArrays[updates + 1];
        for (int k = 0; k <= updates; k++) {
            for (int i = 0; i < state.size(); i++) {
                states[k][i] = new float[state.get(i).shape().size()];
            }
            rollouts[k] = RolloutArrays.ofShape(shape, contextLength);
        }
    }

    /** Notes where the agent is and what it has gathered there, before it learns from that. */
    void note(Variables variables, RolloutArrays rollout) {
        if (done <= updates) {
            for (int i = 0; i < state.size(); i++) {
                float[] values = variables.values(state.get(i).name());
                System.arraycopy(values, 0, states[done][i], 0, values.length);
            }
            rollout.copyTo(rollouts[done]);
        }
    }

    /** Notes that the agent has learnt. */
    void updated() {
        done++;
    }

    /** Whether all updates are done, so that the rollout that was noted last is the one to judge by. */
    boolean isComplete() {
        return done == length;
    }

    /** Starts over. */
    void begin() {
        done = 0;
    }

    /** K. */
    int updates() {
        return updates;
    }

    /** The state before update k, from 0 to K, in the order of its names. */
    float[][] state(int k) {
        return states[k];
    }

    /** What that state gathered. */
    RolloutArrays rollout(int k) {
        return rollouts[k];
    }

    void save(CheckpointWriter writer) {
        writer.longs("done", done);
        for (int k = 0; k <= Math.min(updates, done - 1); k++) {
            CheckpointWriter own = writer.within(Integer.toString(k));
            rollouts[k].save(own.within("rollout"));
            for (int i = 0; i < state.size(); i++) {
                own.within("state").floats(state.get(i).name(), states[k][i]);
            }
        }
    }

    void load(CheckpointReader reader) {
        done = Math.toIntExact(reader.number("done"));
        for (int k = 0; k <= Math.min(updates, done - 1); k++) {
            CheckpointReader own = reader.within(Integer.toString(k));
            rollouts[k].load(own.within("rollout"));
            for (int i = 0; i < state.size(); i++) {
                own.within("state").floats(state.get(i).name(), states[k][i]);
            }
        }
    }
}
