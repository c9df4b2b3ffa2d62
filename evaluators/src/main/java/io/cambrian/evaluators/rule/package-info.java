/**
 * Agents that live under update rules, and what every meta-training of a learned rule is made of: where agents live and act, what
 * they remember, which levels they meet, and the rule's weights as variables of a graph.
 *
 * <p>A room for each kind of rule, with its networks, its agents and the gradient of what became of them with respect to the rule:
 * {@code lpg} and {@code disco}. Not here: what rules are and what they compute (in the module of search spaces), and which levels
 * come next ({@link io.cambrian.evaluators.curriculum}).
 *
 * <p>Open first: {@link io.cambrian.evaluators.rule.Habitat}, then {@link io.cambrian.evaluators.rule.RuleParameters}.
 */
@NullMarked
package io.cambrian.evaluators.rule;

import org.jspecify.annotations.NullMarked;
