/**
 * How good a candidate is: the contracts between outer and inner loops.
 *
 * <p>A {@link io.cambrian.evaluators.Trainer} trains one fresh agent with a candidate on a task for a budget, from a seed,
 * and answers with an {@link io.cambrian.evaluators.Evaluation}. Tensor programs live in {@code tensor}, environments in
 * {@code environment}, tasks in {@code task}, agents in {@code learner}, and the spreading of work over cores in
 * {@code dispatch}.
 *
 * <p>Open first: {@link io.cambrian.evaluators.Trainer}, then {@link io.cambrian.evaluators.Outcome}.
 */
@NullMarked
package io.cambrian.evaluators;

import org.jspecify.annotations.NullMarked;
