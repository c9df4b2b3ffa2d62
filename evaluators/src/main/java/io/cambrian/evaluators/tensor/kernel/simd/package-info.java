/**
 * Every kernel on the JDK's Vector API, with the bits of {@code tensor.kernel.scalar}, whose loops also do the ends that do not
 * fill a vector. The only package that may mention {@code jdk.incubator.vector}; none of its classes is linked before a
 * backend asks for {@link io.cambrian.evaluators.tensor.kernel.simd.SimdKernels}.
 *
 * <table>
 * <caption>The catalogue</caption>
 * <tr><th>what<th>where
 * <tr><td>number by number<td>SimdUnary, SimdArithmetic, SimdChoice, SimdComparison, on SimdMath's exp, log and tanh
 * <tr><td>products<td>SimdProduct: panels in the tiles of SimdTiles and SimdNarrowTiles; SimdThinProduct and SimdShallowProduct where tiles do not pay
 * <tr><td>convolutions<td>SimdConvolution (forward, input gradient), SimdWeightGradient, over the tables of ConvolutionRuns
 * <tr><td>sums and recurrences<td>SimdSum, SimdScan
 * <tr><td>few ones<td>SimdFewHot
 * <tr><td>fused passes<td>SimdActivation (ends of layers and their slopes), SimdAdam
 * <tr><td>moving numbers<td>SimdTranspose, SimdPacking
 * <tr><td>random numbers<td>SimdRandom, SimdNormalQuantile
 * </table>
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.kernel.simd.SimdKernels}, then {@code SimdProduct}.
 */
@NullMarked
package io.cambrian.evaluators.tensor.kernel.simd;

import org.jspecify.annotations.NullMarked;
