package io.cambrian.evaluators.checkpoint;

import io.cambrian.searchspace.random.Seed;

/**
 * Where the randomness of a leg comes from. A training draws from its seed until it is continued with another one; from that
 * environment step on it draws from a child of the other.
 *
 * @param root the seed of the assignment
 * @param sinceStep the environment step since which {@code root} is drawn from; 0 if it was so from the beginning
 * @param goesOn whether generators and environments go on where a checkpoint left them
 */
public record Chance(Seed root, long sinceStep, boolean goesOn) {

    private static final String NAME = "chance";

    /** Of a fresh training. */
    public static Chance fresh(Seed root) {
        return new Chance(root, 0, false);
    }

    /** Of a training that starts from a checkpoint: its own chance if the seed is the same, and fresh chance otherwise. */
    public static Chance continued(Seed root, CheckpointReader reader) {
        long[] saved = new long[2];
        reader.longs(NAME, saved);
        if (saved[0] == root.value()) {
            return new Chance(root, saved[1], true);
        }
        return new Chance(root, reader.environmentSteps(), false);
    }

    /** What generators and environments are made from. */
    public Seed seed() {
        return sinceStep == 0 ? root : root.child("from-step", sinceStep);
    }

    /** Writes what {@link #continued} reads. */
    public void save(CheckpointWriter writer) {
        writer.longs(NAME, root.value(), sinceStep);
    }
}
