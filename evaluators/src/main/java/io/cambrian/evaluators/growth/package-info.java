/**
 * Networks that grow while they learn: changes of a trained network as values.
 *
 * <p>A {@link io.cambrian.evaluators.growth.NetworkChange} is either a {@link io.cambrian.evaluators.growth.Growth}, which
 * keeps the function of the network ({@link io.cambrian.evaluators.growth.Wider}, {@link
 * io.cambrian.evaluators.growth.Deeper}, {@link io.cambrian.evaluators.growth.ReplicateAdd}, {@link
 * io.cambrian.evaluators.growth.ReplicateConcat}), or a {@link io.cambrian.evaluators.growth.LossyChange}, which does not
 * ({@link io.cambrian.evaluators.growth.FreshUnits}, {@link io.cambrian.evaluators.growth.FreshLayer}, {@link
 * io.cambrian.evaluators.growth.GaussianMutation}, {@link io.cambrian.evaluators.growth.ActivationChange}). Each acts on two
 * levels: on a {@link io.cambrian.evaluators.growth.GrowingNetwork}, an immutable description in double precision, and through
 * it on the variables of an agent, where the optimiser's moments and the target networks follow by the same map.
 *
 * <pre>{@code
 * var online = NetworkVariables.of(LayerNaming.numbered("online"), 2, Activation.RELU);
 * var target = NetworkVariables.of(LayerNaming.numbered("target"), 2, Activation.RELU);
 * UnitMap g = UnitMap.random(64, 96, seed.generator());
 * Variables wider = Wider.exactly(0, g).applyTo(variables, List.of(online, target));
 * }</pre>
 *
 * <p>Not here: when a network should change, which is for a search to say, and how a learner rebuilds its programs for the new
 * shape.
 *
 * <p>Open first: {@link io.cambrian.evaluators.growth.NetworkChange}, then {@link io.cambrian.evaluators.growth.Wider}.
 */
@NullMarked
package io.cambrian.evaluators.growth;

import org.jspecify.annotations.NullMarked;
