/**
 * Random numbers in bulk for inner loops: noise, initial weights, actions.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.random.RandomArrays}.
 */
@NullMarked
package io.cambrian.evaluators.tensor.random;

import org.jspecify.annotations.NullMarked;
