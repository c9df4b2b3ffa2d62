/**
 * Update rules: what tells an agent, from a stretch of its own experience, in which direction to change. Here is what all learned
 * ones have in common: a network is a shape and a vector of weights.
 *
 * <p>A room each: {@code lpg}, rules for agents with a policy and one prediction, learned or classical; {@code disco}, rules for
 * agents that also have values of actions and predict what follows them. A third one needs a {@link
 * io.cambrian.searchspace.rule.RuleShape}, a sealed interface of its candidates with a format, and the definition of what the network
 * computes. Not here: agents that live under rules (in the module of evaluators).
 *
 * <p>Open first: {@link io.cambrian.searchspace.rule.LearnedRule}, then {@link io.cambrian.searchspace.rule.LearnedRuleSpace}.
 */
@NullMarked
package io.cambrian.searchspace.rule;

import org.jspecify.annotations.NullMarked;
