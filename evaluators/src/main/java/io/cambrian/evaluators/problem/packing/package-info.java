/**
 * Online bin packing: items come one by one and are put into bins for good; as few bins as possible should be opened.
 *
 * <p>A heuristic's priority chooses the bin. How it is simulated follows from what it observes: a rule of bin and item alone is a
 * table, one that counts bins needs a histogram of residuals, one that asks for places needs the row of bins. All three follow
 * one tie rule: of equal priorities the smallest residual, and a new bin only if its priority is greater than that of all open
 * ones.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.packing.PackingProblems}, then
 * {@link io.cambrian.evaluators.problem.packing.Packer}.
 */
@NullMarked
package io.cambrian.evaluators.problem.packing;

import org.jspecify.annotations.NullMarked;
