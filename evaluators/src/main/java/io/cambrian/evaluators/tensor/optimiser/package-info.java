/**
 * Optimisers written as graph operations, so that a step can itself be differentiated. With the gradient g of a weight w:
 *
 * <table>
 * <caption>The catalogue</caption>
 * <tr><th>optimiser<th>step<th>source
 * <tr><td>{@link io.cambrian.evaluators.tensor.optimiser.Sgd}<td>w ← w − α·g<td>
 * <tr><td>{@link io.cambrian.evaluators.tensor.optimiser.RmsProp}<td>w ← w − α·g / (√v + ε)<td>Tieleman and Hinton 2012
 * <tr><td>{@link io.cambrian.evaluators.tensor.optimiser.Adam}<td>w ← w − α·(m / c₁) / (√(v / c₂) + ε)<td>Kingma and Ba 2015
 * <tr><td>{@link io.cambrian.evaluators.tensor.optimiser.ClippedAdam}<td>Adam's direction limited before it is scaled<td>Oh et al.
 * 2025
 * </table>
 *
 * <p>{@link io.cambrian.evaluators.tensor.optimiser.GradientNorm} limits all gradients together before a step.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.optimiser.Optimiser}, then
 * {@link io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates}.
 */
@NullMarked
package io.cambrian.evaluators.tensor.optimiser;

import org.jspecify.annotations.NullMarked;
