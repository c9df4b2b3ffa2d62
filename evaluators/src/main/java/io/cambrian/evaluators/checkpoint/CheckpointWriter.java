package io.cambrian.evaluators.checkpoint;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects the state of a training. Every object that holds some of it writes its own parts, below a name of its own
 * ({@link #within}).
 *
 * <p>Whatever writes a part throws an {@link IllegalArgumentException} when there is one of that name already.
 */
public final class CheckpointWriter {

    private final String prefix;
    private final Map<String, Part> parts;

    /** Nothing collected yet. */
    public CheckpointWriter() {
        this("", new LinkedHashMap<>());
    }

    private CheckpointWriter(String prefix, Map<String, Part> parts) {
        this.prefix = prefix;
        this.parts = parts;
    }

    /** A writer into the same checkpoint whose names begin with {@code name/}. */
    public CheckpointWriter within(String name) {
        return new CheckpointWriter(prefix + name + "/", parts);
    }

    /** A copy of these numbers. */
    public void floats(String name, float[] values) {
        put(name, new Part.Floats(values.clone()));
    }

    /** A copy of the first {@code count} of these numbers. */
    public void floats(String name, float[] values, int count) {
        put(name, new Part.Floats(Arrays.copyOf(values, count)));
    }

    /** A copy of the first {@code count} of these numbers. */
    public void longs(String name, long[] values, int count) {
        put(name, new Part.Longs(Arrays.copyOf(values, count)));
    }

    /** A copy of these numbers. */
    public void doubles(String name, double... values) {
        put(name, new Part.Doubles(values.clone()));
    }

    /** A copy of these numbers. */
    public void longs(String name, long... values) {
        put(name, new Part.Longs(values.clone()));
    }

    /** A copy of these numbers. */
    public void bytes(String name, byte[] values) {
        put(name, new Part.Bytes(values.clone()));
    }

    /** A copy of these numbers. */
    public void integers(String name, int[] values) {
        long[] wide = new long[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        put(name, new Part.Longs(wide));
    }

    private void put(String name, Part part) {
        if (parts.put(prefix + name, part) != null) {
            throw new IllegalArgumentException("a checkpoint has one part '" + prefix + name + "', found two");
        }
    }

    /**
     * The checkpoint of all that was collected.
     *
     * @param learner whose state it is
     * @param version of that learner's parts
     * @param environmentSteps trained so far
     */
    public Checkpoint checkpoint(String learner, int version, long environmentSteps) {
        return new Checkpoint(learner, version, environmentSteps, parts);
    }
}
