/**
 * The discounting chain solved by exact expectations: the smallest problem on which meta-gradients of a discount go wrong, and on
 * which the outer value function sets them right.
 *
 * <p>An agent that discounts by γ prefers the chain that pays 1 at once to the one that pays 1.1 after 30 steps, unless γ >
 * 0.99672. A meta-gradient should therefore raise γ. If the judgement's advantages are made with the values that the agent
 * itself believes, which are discounted by γ, it lowers γ instead: what lies behind the next step counts as little as the agent
 * thinks. Values of their own, undiscounted, remove the bias. Nothing is sampled here and no value is learnt, so the bias is all
 * that can be seen. For agents that learn from samples see {@link io.cambrian.evaluators.onpolicy}.
 *
 * <p>Source: Bonnet, Midgley and Laterre, "Debiasing meta-gradient reinforcement learning by learning the outer value function",
 * 2022.
 *
 * <p>Open first: {@link io.cambrian.evaluators.chain.ChainLifetime}, then {@link io.cambrian.evaluators.chain.ChainProgram}.
 */
@NullMarked
package io.cambrian.evaluators.chain;

import org.jspecify.annotations.NullMarked;
