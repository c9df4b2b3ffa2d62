package io.cambrian.evaluators.checkpoint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The whole state of a training at one moment: weights, the optimiser's averages, memories, environments, generators, counters.
 * A training that goes on from it does, bit for bit, what it would have done had it never stopped.
 *
 * <p>Immutable. The state consists of named parts such as {@code variables/online.0.weights} or {@code replay/rewards}, each an
 * array of numbers. Two checkpoints are equal when they hold the same numbers under the same names.
 */
public final class Checkpoint {

    private final String learner;
    private final int version;
    private final long environmentSteps;
    private final Map<String, Part> parts;

    Checkpoint(String learner, int version, long environmentSteps, Map<String, Part> parts) {
        this.learner = learner;
        this.version = version;
        this.environmentSteps = environmentSteps;
        this.parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Which learner's state this is, such as {@code dqn}. */
    public String learner() {
        return learner;
    }

    /** The version of that learner's parts: a learner reads its own only. */
    public int version() {
        return version;
    }

    /** Environment steps trained so far, episodes of judging not included. */
    public long environmentSteps() {
        return environmentSteps;
    }

    /** The names of the parts, in the order in which they were written. */
    public Set<String> names() {
        return parts.keySet();
    }

    /** How many numbers a part has; 0 if there is no such part. */
    public int length(String name) {
        Part part = parts.get(name);
        return part == null ? 0 : part.length();
    }

    /** All numbers together, in bytes. */
    public long bytes() {
        return parts.values().stream().mapToLong(Checkpoint::bytes).sum();
    }

    private static long bytes(Part part) {
        return switch (part) {
            case Part.Floats floats -> (long) floats.length() * Float.BYTES;
            case Part.Doubles doubles -> (long) doubles.length() * Double.BYTES;
            case Part.Longs longs -> (long) longs.length() * Long.BYTES;
            case Part.Bytes bytes -> bytes.length();
        };
    }

    Map<String, Part> parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that
                && learner.equals(that.learner)
                && version == that.version
                && environmentSteps == that.environmentSteps
                && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(learner, version, environmentSteps, parts.keySet());
    }

    @Override
    public String toString() {
        return "checkpoint of " + learner + " at environment step " + environmentSteps + ", " + parts.size()
                + " parts, " + bytes() + " bytes";
    }
}
