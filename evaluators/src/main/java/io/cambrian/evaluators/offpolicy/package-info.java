/**
 * Agents that learn from what was remembered, whoever did it: twin delayed deep deterministic policy gradient (TD3) for actions
 * that are vectors of numbers.
 *
 * <p>One training is the loop of {@link io.cambrian.evaluators.offpolicy.Td3Learner}: collect some transitions into a memory,
 * learn from the memory, again and again. Both halves stand by themselves
 * ({@link io.cambrian.evaluators.offpolicy.Collecting}, {@link io.cambrian.evaluators.offpolicy.Td3Agent}) and meet only in
 * the memory, of which the one sees a {@link io.cambrian.evaluators.experience.TransitionSink} and the other a
 * {@link io.cambrian.evaluators.experience.TransitionSource}.
 *
 * <pre>{@code
 * Trainer<Algorithm> trainer = new Td3Trainer(Td3Settings.defaults());
 * Evaluation evaluation = trainer.train(
 *         new Assignment<>(
 *                 Algorithm.TD3,
 *                 TaskCatalogue.standard().byName("Pendulum-v1"),
 *                 Budget.ofEnvironmentSteps(20_000),
 *                 new RootSeed(1).search().child("candidate", 0)),
 *         Observer.NONE);
 * }</pre>
 *
 * <p>A population shares a memory by taking turns: in a {@link io.cambrian.evaluators.experience.Turn} a member learns from the
 * {@link io.cambrian.evaluators.experience.Experience} of all, then hands over its own.
 *
 * <p>Open first: {@link io.cambrian.evaluators.offpolicy.Td3Trainer}, then {@link io.cambrian.evaluators.offpolicy.Td3Settings}.
 */
@NullMarked
package io.cambrian.evaluators.offpolicy;

import org.jspecify.annotations.NullMarked;
