/**
 * Every kernel in plain Java: the definition that the vector kernels repeat to the bit, and what runs where the Vector API is
 * missing. {@link io.cambrian.evaluators.tensor.kernel.scalar.LaneSum} is the order of sums,
 * {@link io.cambrian.evaluators.tensor.kernel.scalar.FloatMath} our own exp, log and tanh.
 *
 * <p>The contracts are in {@code tensor.kernel}; nothing here knows vectors.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.kernel.scalar.ScalarKernels}, then
 * {@link io.cambrian.evaluators.tensor.kernel.scalar.FloatMath}.
 */
@NullMarked
package io.cambrian.evaluators.tensor.kernel.scalar;

import org.jspecify.annotations.NullMarked;
