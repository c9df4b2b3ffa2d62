package io.cambrian.evaluators.checkpoint;

import java.util.List;

/**
 * Puts the state of a checkpoint back. Objects read the parts that they have written, and say of what they do not take over
 * why not ({@link #recreated}).
 *
 * <p>Whatever reads a part throws a {@link CheckpointException} when there is no part of that name, when its numbers are of another
 * type, and when they are more or fewer than asked for. Names are relative to {@link #within}.
 */
public final class CheckpointReader {

    private final String prefix;
    private final Checkpoint checkpoint;
    private final ContinuityNotes notes;

    /**
     * Reads a learner's own checkpoint.
     *
     * @throws CheckpointException when it is another learner's, or of another version
     */
    public static CheckpointReader of(Checkpoint checkpoint, String learner, int version) {
        if (!checkpoint.learner().equals(learner)) {
            throw new CheckpointException("a checkpoint of " + checkpoint.learner() + " cannot be continued by "
                    + learner + ": choose the trainer that wrote it");
        }
        if (checkpoint.version() != version) {
            throw new CheckpointException("this checkpoint of " + learner + " has version " + checkpoint.version()
                    + ", but this program reads version " + version + ": continue it with the release that wrote it");
        }
        return new CheckpointReader("", checkpoint, new ContinuityNotes());
    }

    private CheckpointReader(String prefix, Checkpoint checkpoint, ContinuityNotes notes) {
        this.prefix = prefix;
        this.checkpoint = checkpoint;
        this.notes = notes;
    }

    /** A reader of the parts whose names begin with {@code name/}. */
    public CheckpointReader within(String name) {
        return new CheckpointReader(prefix + name + "/", checkpoint, notes);
    }

    /** Environment steps trained so far. */
    public long environmentSteps() {
        return checkpoint.environmentSteps();
    }

    /** Whether there is a part of this name with this many numbers. */
    public boolean fits(String name, int length) {
        return checkpoint.names().contains(prefix + name) && checkpoint.length(prefix + name) == length;
    }

    /** The names of all parts below this reader's, without what they have in common. */
    public List<String> names() {
        return checkpoint.names().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    /** How many numbers a part has. */
    public int length(String name) {
        return part(name).length();
    }

    /** Fills an array with a part of the same length. */
    public void floats(String name, float[] target) {
        copy(name, floats(name), target, target.length);
    }

    /** Fills the beginning of an array with a part of {@code count} numbers. */
    public void floats(String name, float[] target, int count) {
        copy(name, floats(name), target, count);
    }

    /** Fills the beginning of an array with a part of {@code count} numbers. */
    public void longs(String name, long[] target, int count) {
        copy(name, ((Part.Longs) expect(name, Part.Longs.class)).values(), target, count);
    }

    /** Fills an array with a part of the same length. */
    public void doubles(String name, double[] target) {
        copy(name, ((Part.Doubles) expect(name, Part.Doubles.class)).values(), target, target.length);
    }

    /** Fills an array with a part of the same length. */
    public void longs(String name, long[] target) {
        longs(name, target, target.length);
    }

    /** Fills an array with a part of the same length. */
    public void integers(String name, int[] target) {
        long[] values = new long[target.length];
        longs(name, values);
        for (int i = 0; i < target.length; i++) {
            target[i] = Math.toIntExact(values[i]);
        }
    }

    /** A copy of a part, as long as it is. */
    public byte[] bytes(String name) {
        return ((Part.Bytes) expect(name, Part.Bytes.class)).values().clone();
    }

    /** The only number of a part. */
    public long number(String name) {
        long[] one = new long[1];
        longs(name, one);
        return one[0];
    }

    /** The only number of a part. */
    public double real(String name) {
        double[] one = new double[1];
        doubles(name, one);
        return one[0];
    }

    private float[] floats(String name) {
        return ((Part.Floats) expect(name, Part.Floats.class)).values();
    }

    private Part part(String name) {
        Part part = checkpoint.parts().get(prefix + name);
        if (part == null) {
            throw new CheckpointException("the " + checkpoint + " has no part '" + prefix + name + "'");
        }
        return part;
    }

    private Part expect(String name, Class<? extends Part> type) {
        Part part = part(name);
        if (!type.isInstance(part)) {
            throw new CheckpointException("part '" + prefix + name + "' of the " + checkpoint
                    + " has numbers of another type: " + part.type());
        }
        return part;
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // both are arrays of the same primitive type
    private void copy(String name, Object from, Object to, int length) {
        if (part(name).length() != length) {
            throw new CheckpointException("part '" + prefix + name + "' of the " + checkpoint + " has "
                    + part(name).length() + " numbers, but the training goes on with " + length);
        }
        System.arraycopy(from, 0, to, 0, length);
    }

    /** Notes that something goes on as it was. */
    public void kept(String what) {
        notes.kept(what);
    }

    /** Notes that something begins anew, and why. */
    public void recreated(String what, String why) {
        notes.recreated(what, why);
    }

    /** What was noted so far. */
    public Continuity continuity() {
        return notes.continuity();
    }
}
