/**
 * The inner loop that every learner of agents shares: start afresh or from a checkpoint, act and learn until the budget or the leg
 * ends, stop when values diverge or the observer asks, judge, hand over.
 *
 * <p>A {@link io.cambrian.evaluators.training.Learner} writes what one iteration of it does and what a checkpoint keeps;
 * {@link io.cambrian.evaluators.training.InnerLoop} does the rest. Members of a population that share a memory take turns
 * instead of whole trainings: {@link io.cambrian.evaluators.training.TurnTaking} asks the same of a
 * {@link io.cambrian.evaluators.training.TurnAgent}.
 *
 * <pre>{@code
 * private final InnerLoop<DqnLearner> loop = new InnerLoop<>("dqn", 1);
 *
 * public Evaluation train(Assignment<LossProgram> assignment, Observer observer) {
 *     return loop.train(assignment, observer, misfit(assignment), leg -> new DqnLearner(settings, backend, assignment, leg))
 *             .evaluation();
 * }
 * }</pre>
 *
 * <p>Not here: any algorithm. Deep Q-learning is in {@code learner}, policy gradients in {@code onpolicy}, TD3 in
 * {@code offpolicy}, actor-critics that tune themselves in {@code selftuning}.
 *
 * <p>Open first: {@link io.cambrian.evaluators.training.Learner}, then {@link io.cambrian.evaluators.training.InnerLoop}.
 */
@NullMarked
package io.cambrian.evaluators.training;

import org.jspecify.annotations.NullMarked;
