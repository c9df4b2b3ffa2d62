/**
 * The typed vocabulary of loss programs: sorts, sources, operators and the nodes made of them.
 *
 * <p>Beside it stands how formulas of losses, drifts and heuristics look, as one line of text or in LaTeX
 * ({@link io.cambrian.searchspace.expression.FormulaStyle}).
 *
 * <p>A node states the sorts of its operands, so an ill-typed one cannot be built. How nodes form a program lives in
 * {@code loss}; how they are computed lives with whoever computes them.
 *
 * <p>Open first: {@link io.cambrian.searchspace.expression.Operator}, then
 * {@link io.cambrian.searchspace.expression.Node}.
 */
@NullMarked
package io.cambrian.searchspace.expression;

import org.jspecify.annotations.NullMarked;
