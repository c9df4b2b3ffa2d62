/**
 * Agents that learn from what they just did: proximal policy optimisation with any drift as its restraint, and advantage
 * actor-critic.
 *
 * <p>One training is the loop of {@link io.cambrian.evaluators.onpolicy.OnPolicyLearner}: gather a rollout, estimate advantages,
 * improve the policy. Drifts become tensors in {@link io.cambrian.evaluators.onpolicy.TensorDrift}; nothing about a candidate is
 * compiled.
 *
 * <pre>{@code
 * Trainer<Drift> trainer = new PpoTrainer(PpoSettings.classic());
 * Evaluation evaluation = trainer.train(
 *         new Assignment<>(
 *                 NamedDrifts.DPO,
 *                 TaskCatalogue.standard().byName("CartPole-v1"),
 *                 Budget.ofEnvironmentSteps(100_000),
 *                 new RootSeed(1).search().child("candidate", 0)),
 *         Observer.NONE);
 * }</pre>
 *
 * <p>Open first: {@link io.cambrian.evaluators.onpolicy.PpoTrainer}, then {@link io.cambrian.evaluators.onpolicy.PpoSettings}.
 */
@NullMarked
package io.cambrian.evaluators.onpolicy;

import org.jspecify.annotations.NullMarked;
