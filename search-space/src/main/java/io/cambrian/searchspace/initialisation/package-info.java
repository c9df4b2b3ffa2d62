/**
 * Points from which adaptation starts: the weights of a network that a few gradient steps on a few samples of a new task turn
 * into one that does well on it.
 *
 * <p>What is searched is the weights; the network's shape is fixed. How an initialisation is adapted and judged, and how its
 * meta-gradient is computed, is not here: trainers do that.
 *
 * <pre>{@code
 * var space = new InitialisationSpace(InitialisationShape.sinusoid());
 * Initialisation start = space.decode(space.start());
 * double[] y = start.outputs(new double[] {0.5});
 * }</pre>
 *
 * <p>Open first: {@link io.cambrian.searchspace.initialisation.Initialisation}, then
 * {@link io.cambrian.searchspace.initialisation.InitialisationSpace}.
 */
@NullMarked
package io.cambrian.searchspace.initialisation;

import org.jspecify.annotations.NullMarked;
