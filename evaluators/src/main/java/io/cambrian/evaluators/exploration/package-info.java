/**
 * A Q-learner that tunes how much it explores, by bootstrapped targets that need no derivative of its learning.
 *
 * <p>The ε-greedy policy of today is compared with the greedy policy to which further learning led, on the states visited meanwhile;
 * the gradient of that distance reaches ε directly. Where learning changes its mind, ε rises; where it confirms itself, ε falls. The
 * learner itself may be anything, here Q(λ) with linear values.
 *
 * <p>Source: Flennerhag et al., "Bootstrapped meta-learning", ICLR 2022, §5.1 (ε-greedy Q(λ)); Luketina et al., "Meta-gradients in
 * non-stationary environments", CoLLAs 2022, appendix A.1.
 *
 * <p>Open first: {@link io.cambrian.evaluators.exploration.ExploringLifetime}, then {@link
 * io.cambrian.evaluators.exploration.TunedExploration}.
 */
@NullMarked
package io.cambrian.evaluators.exploration;

import org.jspecify.annotations.NullMarked;
