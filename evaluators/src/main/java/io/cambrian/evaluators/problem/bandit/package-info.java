/**
 * Bernoulli bandits: a rule gives every arm an index and the greatest is pulled. What it loses against always pulling the best arm
 * is known exactly, so nothing has to be estimated but the mean over games.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.bandit.BanditProblems}, then
 * {@link io.cambrian.evaluators.problem.bandit.ArmFamily}.
 */
@NullMarked
package io.cambrian.evaluators.problem.bandit;

import org.jspecify.annotations.NullMarked;
