package io.cambrian.evaluators.offpolicy;

/**
 * Normal noise ξ on the actions of a training, in a unit in which actions reach from −1 to 1:
 *
 * <pre>
 * ξ₀ = σ·ε₀      ξₜ₊₁ = ρ·ξₜ + √(1 − ρ²)·σ·εₜ₊₁      (ε standard normal, anew in each episode)
 * </pre>
 *
 * <p>At ρ = 0 it is independent from step to step. Nearer to 1 it pushes the same way for some 1 / (1 − ρ) steps, which moves
 * heavy bodies that quick trembling leaves where they are; it is the Ornstein–Uhlenbeck process of Lillicrap et al.,
 * "Continuous control with deep reinforcement learning", ICLR 2016, §7, started in its stationary state.
 *
 * <p>Throws an {@link IllegalArgumentException} for a negative deviation or a correlation outside [0, 1).
 *
 * @param deviation σ, at least 0
 * @param correlation ρ, at least 0 and below 1
 */
public record ExplorationNoise(double deviation, double correlation) {

    public ExplorationNoise {
        if (!(deviation >= 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException(
                    "the deviation of exploration noise must be at least 0, found " + deviation);
        }
        if (!(correlation >= 0 && correlation < 1)) {
            throw new IllegalArgumentException(
                    "the correlation of exploration noise must be at least 0 and below 1, found " + correlation);
        }
    }
}
