/**
 * What is done to arrays of floats: one file per family of kernels, each family written twice.
 *
 * <p>The vector kernels ({@code Simd…}, on the JDK's Vector API) and the scalar kernels ({@code Scalar…}) agree to the last
 * bit for all sizes, because both follow the same order of operations: a number of a product is one chain of fused
 * multiply-adds, sums use sixteen lanes whatever the processor, and exp, log, tanh and the normal quantile are our own. No class with vectors
 * in it is linked before {@link io.cambrian.evaluators.tensor.kernel.KernelCatalogue#simd()} is called. Nothing here
 * knows graphs or shapes.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.kernel.Kernels}, then {@code SimdProduct}.
 */
@NullMarked
package io.cambrian.evaluators.tensor.kernel;

import org.jspecify.annotations.NullMarked;
