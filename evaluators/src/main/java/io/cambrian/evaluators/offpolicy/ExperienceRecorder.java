package io.cambrian.evaluators.offpolicy;

import java.util.Arrays;

/** Writes down every transition, however many there are. For one thread. */
final class ExperienceRecorder implements TransitionSink {

    private static final int FIRST_ROOM = 256;

    private final int width;
    private float[] rows;
    private int used;

    ExperienceRecorder(TransitionLayout layout) {
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

    /** All that was written down. */
    Experience experience() {
        return Experience.owning(width, Arrays.copyOf(rows, used));
    }
}
