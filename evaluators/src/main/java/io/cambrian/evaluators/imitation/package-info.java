/**
 * Learning from demonstrations of which only the states are seen, with a discount that follows the learner's progress.
 *
 * <p>The reward of an imitator says how far it is from the demonstration. While it has not learnt the beginning, rewards of late steps
 * lead it astray; with a small discount it does not see them. Automatic discount scheduling begins with a small discount and raises it
 * as more of the demonstration is followed: a schedule by rule, beside the discounts that are learnt by meta-gradients.
 *
 * <p>Source: Liu et al., "Imitation learning from observation with automatic discount scheduling", ICLR 2024. Here states are vectors of
 * features that are compared by their Euclidean distance; images and the network that makes features of them are left out, and so is
 * the reward by optimal transport.
 *
 * <p>Open first: {@link io.cambrian.evaluators.imitation.DiscountSchedule}, then
 * {@link io.cambrian.evaluators.imitation.CorridorImitator}.
 */
@NullMarked
package io.cambrian.evaluators.imitation;

import org.jspecify.annotations.NullMarked;
