package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.random.SearchSeed;

/**
 * A search of Rⁿ in generations, as a value: the settings. What changes is a {@link StrategyState}.
 *
 * <pre>
 *   s₀ = init(mean, seed)
 *   x₁ … x_P = sample(s_t)                  P points around the mean of s_t
 *   s_{t+1} = next(s_t, f(x₁) … f(x_P))     towards greater f
 * </pre>
 *
 * <p>All methods are pure. Noise is a function of (seed, generation, row) and is drawn again when it is needed again, so a state
 * holds no population. Fitness may be not-a-number: such a point ranks below every other and equal to others like it. Sums
 * have a fixed order and transcendental functions are those of {@link StrictMath}, so that results are the same on every machine.
 *
 * @param <S> the state
 */
public sealed interface EvolutionStrategy<S extends StrategyState>
        permits OpenEs, Pgpe, SeparableNes, CmaEs, SeparableCmaEs, SelfAdaptiveEs {

    /** The strategy's name in kebab case, as a run spec writes it. */
    String name();

    /** P, how many points a generation has. */
    int population();

    /** Whether points 2i and 2i + 1 are mirror images of each other about the mean. */
    default boolean antithetic() {
        return false;
    }

    /**
     * The state of generation 0.
     *
     * @param mean where the search begins: finite coordinates, at least one
     * @throws IllegalArgumentException when there is none, or one is not finite
     */
    S init(float[] mean, SearchSeed seed);

    /**
     * Writes the points of the state's generation.
     *
     * @param points {@code [P, n]}: {@link #population()} rows with as many coordinates as the mean has
     * @throws IllegalArgumentException when they have another shape
     */
    void sample(S state, float[][] points);

    /**
     * The state of the next generation.
     *
     * @param fitness {@code [P]}: one number for each point, greater is better; not-a-number for a point that could not be judged
     * @throws IllegalArgumentException when there are more or fewer numbers than points
     */
    S next(S state, double[] fitness);

    /** How states are written into the archive and read back. */
    StateFormat<S> stateFormat();
}
