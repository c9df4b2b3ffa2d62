/**
 * Puzzles of coloured grids: three pairs of grids show a rule, and a fourth grid is to be changed by it, as in the Abstraction and
 * Reasoning Corpus (Chollet, "On the measure of intelligence", 2019). Rules are drawn from a small language, and workers search
 * that language with a bounded number of trials, so that a design decides whose search is spent where.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.grid.GridOperation}, what rules are made of, then
 * {@link io.cambrian.evaluators.problem.grid.GridWorkers}.
 */
@NullMarked
package io.cambrian.evaluators.problem.grid;

import org.jspecify.annotations.NullMarked;
