package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.Variables;
import java.util.LinkedHashMap;
import java.util.Map;

/** The agent at evenly spaced moments of its training, of which the best so far is kept. */
final class Checkpoints {

    private final Variables variables;
    private final long stepsBetween;
    private final Map<String, float[]> kept = new LinkedHashMap<>();
    private double best = Double.NEGATIVE_INFINITY;
    private int taken;

    Checkpoints(Variables variables, long budget, int count) {
        this.variables = variables;
        this.stepsBetween = Math.max(1, budget / count);
    }

    /** Whether another moment has come. */
    boolean due(long environmentSteps) {
        return environmentSteps >= (taken + 1) * stepsBetween;
    }

    /** How many have been offered. */
    int taken() {
        return taken;
    }

    /** Keeps the agent as it is now if none did better before. */
    void offer(double score) {
        taken++;
        if (score >= best) {
            best = score;
            variables
                    .names()
                    .forEach(name -> kept.put(name, variables.values(name).clone()));
        }
    }

    /** Turns the agent back into the best one. */
    void restoreBest() {
        kept.forEach((name, values) -> System.arraycopy(values, 0, variables.values(name), 0, values.length));
    }

    /** Writes the best agent so far and what it scored. */
    void save(CheckpointWriter writer) {
        writer.longs("taken", taken);
        writer.doubles("best", best);
        kept.forEach((name, values) -> writer.within("agent").floats(name, values));
    }

    /** Goes on from what was saved. */
    void load(CheckpointReader reader) {
        taken = Math.toIntExact(reader.number("taken"));
        best = reader.real("best");
        CheckpointReader agent = reader.within("agent");
        for (String name : agent.names()) {
            float[] values = new float[agent.length(name)];
            agent.floats(name, values);
            kept.put(name, values);
        }
    }
}
