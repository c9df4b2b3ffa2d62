/**
 * Update rules for agents that predict: DiscoRL's network, which gives targets for a policy and for predictions whose meaning is
 * learned, and an actor-critic for the same agent.
 *
 * <p>Source: Oh, Farquhar, Kemaev, Calian et al., "Discovering state-of-the-art reinforcement learning algorithms", Nature 648,
 * 2025. Whoever ships the method should know that the paper discloses a pending patent application on aspects of it.
 *
 * <p>Open first: {@link io.cambrian.searchspace.rule.disco.PredictiveRule}, then {@link io.cambrian.searchspace.rule.disco.DiscoPass}.
 */
@NullMarked
package io.cambrian.searchspace.rule.disco;

import org.jspecify.annotations.NullMarked;
