/**
 * Agents that live under update rules, and rules that learn from whole lives: what a learned rule tells an agent to do, how the
 * agent follows, and the gradient of what became of it with respect to the rule.
 *
 * <p>The learned rule is that of "learned policy gradient": Oh et al., "Discovering reinforcement learning algorithms", NeurIPS
 * 2020, in the form of Jackson et al., "Discovering general reinforcement learning algorithms with adversarial environment
 * design", NeurIPS 2023 (GROOVE).
 *
 * <p>Open first: {@link io.cambrian.evaluators.rule.RuleTrainer}, then {@link io.cambrian.evaluators.rule.MetaGradient}.
 */
@NullMarked
package io.cambrian.evaluators.rule;

import org.jspecify.annotations.NullMarked;
