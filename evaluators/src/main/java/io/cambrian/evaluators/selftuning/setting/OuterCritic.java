package io.cambrian.evaluators.selftuning.setting;

import io.cambrian.evaluators.selftuning.network.ValueArchitecture;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;

/**
 * Values v_out for the outer loss alone, learnt beside the agent's own with the discount and λ of the outer loss.
 *
 * <p>The agent's own values are those of its own, tuned discount. Advantages made of them judge actions by it too, whatever the
 * outer discount says: the meta-gradient then defends a short sight. Source: Bonnet, Midgley and Laterre, "Debiasing
 * meta-gradient reinforcement learning by learning the outer value function", 2022.
 *
 * @param architecture of the network, whose parameters are apart from the agent's
 * @param optimiser of ½·mean((v_out(s) − G_out)²), one step on each rollout
 */
public record OuterCritic(ValueArchitecture architecture, Optimiser optimiser) {}
