/**
 * Meta-gradients within one lifetime: an actor-critic tunes coefficients of its own loss (discount, λ, the weights of its terms,
 * the leaks of V-trace) while it learns, by differentiating through its own updates.
 *
 * <p>An agent that learns by θ_{k+1} = u(θ_k, τ_k, η(w)) from rollouts τ_k is judged after K updates, and w follows the gradient
 * of that judgement J:
 *
 * <pre>
 * dJ/dw = Σ_k (∂J/∂θ_{k+1})·(∂u/∂w)(θ_k)          ∂J/∂θ_k = (∂J/∂θ_{k+1})·(∂u/∂θ)(θ_k)
 * </pre>
 *
 * <p>Every meta-parameter is low + (high − low)·σ(x), where the free number x is itself a weight or comes from a network that
 * reads the latest rewards ({@link io.cambrian.evaluators.selftuning.setting.MetaModel}). J is an outer loss on the rollout that follows,
 * possibly a mixture over the updates, or the distance to a bootstrapped target ({@link
 * io.cambrian.evaluators.selftuning.setting.Method}). States enter the graph of a piece of life as numbers, so nothing older is ever
 * differentiated.
 *
 * <p>What to extend: networks are an {@link io.cambrian.evaluators.selftuning.network.Architecture}; values for the outer loss alone,
 * learnt beside the agent's own and used in the advantages of the outer loss or of a target's plain objective, are an {@link
 * io.cambrian.evaluators.selftuning.setting.OuterCritic}, the last but one component of the settings. On a {@link
 * io.cambrian.evaluators.selftuning.network.SharedTorso} auxiliary heads learn beside the one that acts, each with meta-parameters of its
 * own.
 *
 * <p>Sources: Xu, van Hasselt and Silver, "Meta-gradient reinforcement learning", NeurIPS 2018; Zahavy et al., "A self-tuning
 * actor-critic algorithm", NeurIPS 2020; Flennerhag et al., "Bootstrapped meta-learning", ICLR 2022; Luketina et al.,
 * "Meta-gradients in non-stationary environments", CoLLAs 2022; Bonnet et al., "One step at a time", 2021; Bonnet, Midgley and
 * Laterre, "Debiasing meta-gradient reinforcement learning by learning the outer value function", 2022.
 *
 * <p>What can be chosen of all this is in {@code selftuning.setting}; here is what it computes, as graphs, and how an agent lives
 * by it.
 *
 * <p>Open first: {@link io.cambrian.evaluators.selftuning.SelfTuningTrainer}, then {@link
 * io.cambrian.evaluators.selftuning.PieceGraph}.
 */
@NullMarked
package io.cambrian.evaluators.selftuning;

import org.jspecify.annotations.NullMarked;
