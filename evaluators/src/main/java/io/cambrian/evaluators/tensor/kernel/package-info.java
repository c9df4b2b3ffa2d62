/**
 * What is done to arrays of floats: the contracts of kernels, and the shapes and functions that they are told.
 *
 * <p>Each kernel is written twice, in {@code kernel.scalar} (plain Java, the definition) and in {@code kernel.simd} (the JDK's
 * Vector API). Both agree to the last bit for all sizes, because both follow the same order of operations: a number of a
 * product is one chain of fused multiply-adds, sums use sixteen lanes whatever the processor, and exp, log, tanh and the
 * normal quantile are our own. Nothing here knows graphs.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.kernel.Kernels}, then
 * {@link io.cambrian.evaluators.tensor.kernel.UnaryFunction}.
 */
@NullMarked
package io.cambrian.evaluators.tensor.kernel;

import org.jspecify.annotations.NullMarked;
