/**
 * The worlds that agents live in: many copies of one game, stepped together.
 *
 * <p>A {@link io.cambrian.evaluators.environment.Game} states the rules, one file per game, with the state of all copies as
 * one array per variable; the packages below hold the games by family.
 * {@link io.cambrian.evaluators.environment.DiscreteLockstep} and
 * {@link io.cambrian.evaluators.environment.ContinuousLockstep} add what every game shares: the time limit, the automatic
 * reset and the check of actions. Horizons, names and score scales are no concern of this package;
 * they belong to {@code task}.
 *
 * <p>Dynamics are computed in double precision, with {@link io.cambrian.evaluators.environment.Trigonometry} because the
 * JDK's sine may differ between machines; observations are single precision.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.VectorEnvironment}, then
 * {@link io.cambrian.evaluators.environment.DiscreteGame}.
 */
@NullMarked
package io.cambrian.evaluators.environment;

import org.jspecify.annotations.NullMarked;
