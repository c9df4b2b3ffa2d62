package io.cambrian.searchspace.drift;

import java.util.Optional;

/**
 * What all drift networks of one search have in common.
 *
 * @param width hidden units; 128 in the source
 * @param base what the network is added to
 * @param temporal whether the network sees the progress of training
 * @param margin ξ, at least 0; 10⁻⁴ in the source. At 0 a network of zero weights is its base to the last bit, but others may
 *     have a slope at r = 1, and {@link DriftCheck} says so
 * @param lifetimes for which lengths of training a temporal network was made, if that is known. It does not change what the
 *     network computes, but a training outside it leaves the ground on which the network was chosen
 */
public record NeuralShape(int width, Base base, boolean temporal, double margin, Optional<LifetimeRange> lifetimes) {

    /** What a network of zero weights amounts to. */
    public enum Base {
        /** {@link NamedDrifts#PPO}. */
        PPO,
        /** {@link NamedDrifts#UNCLIPPED}. */
        NONE
    }

    private static final int PLAIN_FEATURES = 8;

    /**
     * @throws IllegalArgumentException if the width is below 1, the margin below 0 or not finite, or a network that does not see the time
     *     has lifetimes
     */
    public NeuralShape {
        if (width < 1) {
            throw new IllegalArgumentException("a drift network has at least 1 hidden unit, found " + width);
        }
        if (!(margin >= 0) || Double.isInfinite(margin)) {
            throw new IllegalArgumentException("the margin of a drift network is at least 0, found " + margin);
        }
        if (lifetimes.isPresent() && !temporal) {
            throw new IllegalArgumentException(
                    "a drift network that does not see the time suits any lifetime, found " + lifetimes.orElseThrow());
        }
    }

    /** A shape for any lifetime. */
    public NeuralShape(int width, Base base, boolean temporal, double margin) {
        this(width, base, temporal, margin, Optional.empty());
    }

    /** The published network: 128 units on PPO's drift, ξ = 10⁻⁴, 1,152 weights. */
    public static NeuralShape published() {
        return new NeuralShape(128, Base.PPO, false, 1e-4);
    }

    /** The published network with the features of time: 2,176 weights. */
    public static NeuralShape publishedTemporal() {
        return new NeuralShape(128, Base.PPO, true, 1e-4);
    }

    /** The same shape, made for these lengths of training. */
    public NeuralShape madeFor(LifetimeRange range) {
        return new NeuralShape(width, base, temporal, margin, Optional.of(range));
    }

    /** The same shape for any lifetime. */
    NeuralShape forAnyLifetime() {
        return new NeuralShape(width, base, temporal, margin);
    }

    /** Numbers that the network sees: 8, or 16 when it sees the time. */
    public int features() {
        return temporal ? 2 * PLAIN_FEATURES : PLAIN_FEATURES;
    }

    /** Numbers that a search chooses. */
    public int weights() {
        return width * (features() + 1);
    }
}
