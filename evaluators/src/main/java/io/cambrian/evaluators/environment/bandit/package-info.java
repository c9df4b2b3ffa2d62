/**
 * Bandits whose arms are drawn anew in every episode: an agent that remembers can learn within the episode, and the best there
 * is to reach is known.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.bandit.BernoulliBandit}, then
 * {@link io.cambrian.evaluators.environment.bandit.BetaBernoulliOptimum}.
 */
@NullMarked
package io.cambrian.evaluators.environment.bandit;

import org.jspecify.annotations.NullMarked;
