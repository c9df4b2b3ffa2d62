/**
 * Optimisers written as graph operations, so that a step can itself be differentiated.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.optimiser.Optimiser}, then
 * {@link io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates}.
 */
@NullMarked
package io.cambrian.evaluators.tensor.optimiser;

import org.jspecify.annotations.NullMarked;
