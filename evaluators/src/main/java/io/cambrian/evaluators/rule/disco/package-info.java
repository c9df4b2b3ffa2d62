/**
 * Agents that predict, and DiscoRL rules that learn from their lives: what a rule tells an agent to do, how the agent follows, and
 * the gradient of what became of it with respect to the rule.
 *
 * <p>Source: Oh, Farquhar, Kemaev, Calian et al., "Discovering state-of-the-art reinforcement learning algorithms", Nature 648,
 * 2025. The rule itself is defined by {@link io.cambrian.searchspace.rule.disco.DiscoPass}.
 *
 * <p>Open first: {@link io.cambrian.evaluators.rule.disco.DiscoTrainer}, then {@link io.cambrian.evaluators.rule.disco.AgentUpdate}.
 */
@NullMarked
package io.cambrian.evaluators.rule.disco;

import org.jspecify.annotations.NullMarked;
