package io.cambrian.evaluators.learner;

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
}
