package io.cambrian.schedules.spec.space;

import java.util.Map;

/**
 * What is searched. {@link SpaceKinds} lists the kinds, each with the keys that ask for it.
 *
 * @see BareSpaceSpec
 * @see TuningSpec
 */
public sealed interface SearchSpaceSpec permits BareSpaceSpec, TuningSpec {

    /** The value of the key {@code start} that asks for candidates without a given beginning. */
    String SCRATCH = "scratch";

    /** The value of the key {@code kind}. */
    String kind();

    /** Writes the other keys; the kind's reader is the inverse. */
    void write(Map<String, Object> keys);

    /** The named candidate that a run over the space compares with unless told otherwise. */
    String yardstick();

    /** @throws IllegalArgumentException when the space has no named candidate of this name; the message names the nearest */
    void requireNamed(String name);

    /** The trainer of a run over the space unless told otherwise. */
    default String usualTrainer() {
        return SpaceKinds.of(kind()).usualTrainer();
    }

    /** The meta-learner of a run over the space unless told otherwise. */
    default String usualLearner() {
        return SpaceKinds.of(kind()).usualLearner();
    }

    /** Whether candidates may depend on how far a training has come. */
    default boolean seesTheTime() {
        return false;
    }

    /** Whether some candidates are larger than others. */
    default boolean sizesVary() {
        return false;
    }
}
