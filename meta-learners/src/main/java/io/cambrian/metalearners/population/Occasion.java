package io.cambrian.metalearners.population;

import io.cambrian.searchspace.tuning.HyperParameters;

/**
 * What an {@link Explorer} is given.
 *
 * @param settings what has been taken over
 * @param step the environment step of the lifetime from which the answer will be in force
 * @param score the normalised score that has been reached by then
 */
public record Occasion(HyperParameters settings, long step, double score) {}
