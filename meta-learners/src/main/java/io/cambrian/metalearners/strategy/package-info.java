/**
 * Evolution strategies: search of Rⁿ by sampling around a mean and moving the mean, and what is learnt about directions, by
 * the fitness of the samples.
 *
 * <p>A strategy ({@link io.cambrian.metalearners.strategy.OpenEs}, {@link io.cambrian.metalearners.strategy.Pgpe},
 * {@link io.cambrian.metalearners.strategy.SeparableNes}, {@link io.cambrian.metalearners.strategy.CmaEs},
 * {@link io.cambrian.metalearners.strategy.SeparableCmaEs}, {@link io.cambrian.metalearners.strategy.SelfAdaptiveEs}) is a record of settings and knows vectors only;
 * {@link io.cambrian.metalearners.strategy.search.StrategySearch} joins one with the candidates of a search space and decides what
 * the members of a generation share. Fitness is maximised throughout.
 *
 * <p>Open first: {@link io.cambrian.metalearners.strategy.EvolutionStrategy}, then
 * {@link io.cambrian.metalearners.strategy.OpenEs}.
 *
 * <pre>{@code
 * var strategy = OpenEs.LPO;
 * var state = strategy.init(new float[1152], new RootSeed(1).search());
 * var points = new float[strategy.population()][1152];
 * strategy.sample(state, points);
 * state = strategy.next(state, fitnessOf(points));
 * }</pre>
 */
@NullMarked
package io.cambrian.metalearners.strategy;

import org.jspecify.annotations.NullMarked;
