/**
 * Problems with exact answers: what designs of agents and heuristics are measured on, where losses and rules have environments.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.ProblemSet}, a stream of problems, and
 * {@link io.cambrian.evaluators.attempt.ProblemTrainer}, which measures a candidate on so many of them. Each set has a package of
 * its own below this one.
 */
@NullMarked
package io.cambrian.evaluators.problem;

import org.jspecify.annotations.NullMarked;
