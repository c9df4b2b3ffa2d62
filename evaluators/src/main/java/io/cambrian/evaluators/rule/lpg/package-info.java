/**
 * Agents with a policy and a prediction that live under learned policy gradients or classical rules: what a learned rule tells an
 * agent to do, how the agent follows, and the gradient of what became of it with respect to the rule.
 *
 * <p>The learned rule is that of "learned policy gradient": Oh et al., "Discovering reinforcement learning algorithms", NeurIPS
 * 2020, in the form of Jackson et al., "Discovering general reinforcement learning algorithms with adversarial environment
 * design", NeurIPS 2023 (GROOVE).
 *
 * <p>Open first: {@link io.cambrian.evaluators.rule.lpg.RuleTrainer}, then {@link
 * io.cambrian.evaluators.rule.lpg.MetaGradient}.
 */
@NullMarked
package io.cambrian.evaluators.rule.lpg;

import org.jspecify.annotations.NullMarked;
