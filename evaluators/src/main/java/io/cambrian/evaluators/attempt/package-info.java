/**
 * Measuring candidates on the problems of a task: the trainer of what learns nothing.
 *
 * <p>Open first: {@link io.cambrian.evaluators.attempt.ProblemTrainer}, then {@link io.cambrian.evaluators.problem.Solver}, whoever
 * attempts.
 */
@NullMarked
package io.cambrian.evaluators.attempt;

import org.jspecify.annotations.NullMarked;
