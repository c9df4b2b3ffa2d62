package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;

/** Remembers every number of a state; those of one slot stand side by side. */
final class NumberMemory implements StateMemory {

    private final float[] shown;
    private final int features;
    private final int copies;
    private final float[] remembered;

    /** @param shown {@code [feature][copy]}, the environment's own */
    NumberMemory(float[] shown, int features, int capacity) {
        this.shown = shown;
        this.features = features;
        copies = shown.length / features;
        remembered = new float[Math.multiplyExact(capacity, features)];
    }

    @Override
    public void keep(int copy, int slot) {
        int start = slot * features;
        for (int feature = 0; feature < features; feature++) {
            remembered[start + feature] = shown[feature * copies + copy];
        }
    }

    @Override
    public void recall(int slot, float[] input, int column, int columns) {
        int start = slot * features;
        for (int feature = 0; feature < features; feature++) {
            input[feature * columns + column] = remembered[start + feature];
        }
    }

    @Override
    public void save(CheckpointWriter writer, int slots) {
        writer.floats("states", remembered, slots * features);
    }

    @Override
    public void load(CheckpointReader reader, int slots) {
        reader.floats("states", remembered, slots * features);
    }
}
