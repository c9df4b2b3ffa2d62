package io.cambrian.metalearners;

import java.util.OptionalInt;

/**
 * Under which circumstances a proposal is judged, and what it shares with other proposals.
 *
 * <p>Proposals whose trials are equal meet the same seeds, tasks and budgets, so that their scores differ by what they are and
 * not by the luck of the draw (common random numbers).
 *
 * @param seedIndex evaluations draw their seed from {@code search.child("candidate", seedIndex)}; 0 or more
 * @param stage the one stage of the protocol, from 0 on, that judges the proposal; empty if all of them do, in order
 * @param lifetime the share of each stage's environment steps that may be spent; above 0, at most 1
 */
public record Trial(long seedIndex, OptionalInt stage, double lifetime) {

    /** @throws IllegalArgumentException when an index is below 0, or the lifetime lies outside (0, 1] */
    public Trial {
        if (seedIndex < 0) {
            throw new IllegalArgumentException("the index of a trial's seed is 0 or more, found " + seedIndex);
        }
        if (stage.isPresent() && stage.getAsInt() < 0) {
            throw new IllegalArgumentException("the stage of a trial counts from 0 on, found " + stage.getAsInt());
        }
        if (!(lifetime > 0 && lifetime <= 1)) {
            throw new IllegalArgumentException(
                    "a lifetime is a share of a stage's environment steps above 0 and at most 1, found " + lifetime);
        }
    }

    /** What a proposal shares with no other: a seed of its own, all stages, whole lifetimes. */
    public static Trial own(long index) {
        return shared(index);
    }

    /** All stages and whole lifetimes from a seed that other proposals may share. */
    public static Trial shared(long seedIndex) {
        return new Trial(seedIndex, OptionalInt.empty(), 1);
    }

    /** A lifetime in environment steps: its share of {@code environmentSteps}, rounded, at least 1. */
    public long stepsOf(long environmentSteps) {
        return Math.max(1, Math.round(lifetime * environmentSteps));
    }
}
