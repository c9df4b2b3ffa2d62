/**
 * Agents that learn: deep Q-learning with any loss program as its loss.
 *
 * <p>{@link io.cambrian.evaluators.learner.DqnTrainer} is the inner loop of a loss search. A loss program is turned into
 * tensor operations by {@link io.cambrian.evaluators.learner.LossLowering}; nothing about a candidate is compiled. The engine
 * lies in {@code tensor}, environments in {@code environment}, the loop around each learner in {@code training}.
 *
 * <pre>{@code
 * Trainer<LossProgram> trainer = new DqnTrainer(DqnSettings.defaults());
 * Evaluation evaluation = trainer.train(
 *         new Assignment<>(
 *                 NamedLosses.DQN,
 *                 TaskCatalogue.standard().byName("CartPole-v1"),
 *                 Budget.ofEnvironmentSteps(20_000),
 *                 new RootSeed(1).search().child("candidate", 0)),
 *         Observer.NONE);
 * }</pre>
 *
 * <p>Open first: {@link io.cambrian.evaluators.learner.DqnTrainer}, then {@link io.cambrian.evaluators.learner.DqnSettings}.
 */
@NullMarked
package io.cambrian.evaluators.learner;

import org.jspecify.annotations.NullMarked;
