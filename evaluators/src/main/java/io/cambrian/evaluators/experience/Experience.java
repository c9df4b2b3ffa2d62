package io.cambrian.evaluators.experience;

import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import java.util.Arrays;

/**
 * What an agent has lived through, one transition after another, in the order of {@link TransitionLayout}. Immutable, so any
 * number of agents learn from it at once without a copy.
 */
public final class Experience implements TransitionSource {

    /** No transition. */
    static final Experience NONE = new Experience(1, new float[0]);

    private static final String FORM = "experience";
    private static final int VERSION = 1;

    private final int width;
    private final float[] rows;

    private Experience(int width, float[] rows) {
        this.width = width;
        this.rows = rows;
    }

    /**
     * The transitions of some rows.
     *
     * @param width numbers of a row, at least 1
     * @param rows [transition][number] in one array, which is copied
     * @throws IllegalArgumentException if the numbers are no whole rows
     */
    public static Experience copyOf(int width, float[] rows) {
        if (width < 1 || rows.length % width != 0) {
            throw new IllegalArgumentException(
                    "rows of " + width + " numbers do not add up to " + rows.length + " numbers");
        }
        return owning(width, rows.clone());
    }

    /** Takes the rows of {@code width} numbers each; nobody else may write to them from now on. */
    static Experience owning(int width, float[] rows) {
        return new Experience(width, rows);
    }

    @Override
    public int size() {
        return rows.length / width;
    }

    /** Numbers of a transition. */
    public int width() {
        return width;
    }

    @Override
    public void recall(int index, float[] row) {
        System.arraycopy(rows, index * width, row, 0, width);
    }

    /** The same as a checkpoint, to be stored. */
    public Checkpoint toCheckpoint() {
        CheckpointWriter writer = new CheckpointWriter();
        writer.longs("width", width);
        writer.floats("transitions", rows);
        return writer.checkpoint(FORM, VERSION, size());
    }

    /**
     * What {@link #toCheckpoint} has written.
     *
     * @throws io.cambrian.evaluators.checkpoint.CheckpointException when it is the state of a learner instead
     */
    public static Experience of(Checkpoint checkpoint) {
        CheckpointReader reader = CheckpointReader.of(checkpoint, FORM, VERSION);
        float[] rows = new float[reader.length("transitions")];
        reader.floats("transitions", rows);
        return new Experience(Math.toIntExact(reader.number("width")), rows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Experience that && width == that.width && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return "experience of " + size() + " transitions of " + width + " numbers";
    }
}
