package io.cambrian.evaluators.experience;

import java.util.Arrays;

/** Writes down every transition, however many there are. For one thread. */
public final class ExperienceRecorder implements TransitionSink {

    private static final int FIRST_ROOM = 256;

    private final int width;
    private float[] rows;
    private int used;

    /** Nothing written down yet. */
    public ExperienceRecorder(TransitionLayout layout) {
        width = layout.width();
        rows = new float[FIRST_ROOM * width];
    }

    @Override
    public void add(float[] row) {
        if (used == rows.length) {
            rows = Arrays.copyOf(rows, Math.multiplyExact(2, used));
        }
        System.arraycopy(row, 0, rows, used, width);
        used += width;
    }

    /** How many transitions were written down. */
    public int size() {
        return used / width;
    }

    /** All that was written down. */
    public Experience experience() {
        return Experience.owning(width, Arrays.copyOf(rows, used));
    }
}
