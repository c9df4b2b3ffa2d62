/**
 * Reverse-mode differentiation: the derivative of every operation, written with operations of the same set, so that gradients
 * have gradients.
 *
 * <p>One file of rules for each family of operations ({@code ElementwiseRules}, {@code ContractionRules},
 * {@code ReductionRules}, {@code LayoutRules}); {@code Adjoints} sums up what they contribute.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.gradient.Gradient}, then {@code ElementwiseRules}.
 */
@NullMarked
package io.cambrian.evaluators.tensor.gradient;

import org.jspecify.annotations.NullMarked;
