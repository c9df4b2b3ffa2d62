package io.cambrian.searchspace.tuning.field;

import java.util.random.RandomGenerator;

/**
 * Draws from the prior with some chance and otherwise leaves the value to another exploration.
 *
 * <p>Source: Jaderberg et al., "Population based training of neural networks", 2017, §4 ({@code resample}).
 *
 * @param chance from 0 to 1; 0.25 is usual, as in Ray Tune's scheduler of population-based training
 * @param otherwise what happens if nothing is drawn
 */
public record Resampling(double chance, Exploration otherwise) implements Exploration {

    /** Draws every value from the prior. */
    public static final Resampling ALWAYS = new Resampling(1, (field, setting, random) -> setting);

    /** @throws IllegalArgumentException if the chance is not from 0 to 1 */
    public Resampling {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("the chance of drawing anew is from 0 to 1, found " + chance);
        }
    }

    @Override
    public Setting explore(Field field, Setting setting, RandomGenerator random) {
        return random.nextDouble() < chance ? field.sample(random) : otherwise.explore(field, setting, random);
    }
}
