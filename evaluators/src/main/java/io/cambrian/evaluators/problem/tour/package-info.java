/**
 * Tours: a salesman visits every city once and comes home, and a rule says which city comes next.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.tour.TourProblems}, on which rules are scored, and
 * {@link io.cambrian.evaluators.problem.tour.LocalSearch}, which shortens tours. Instances are drawn in the unit square or read
 * from TSPLIB's text ({@link io.cambrian.evaluators.problem.tour.TsplibFormat}).
 *
 * <p>What a rule may observe, and the rules that have names, are in {@code searchspace.heuristic}.
 */
@NullMarked
package io.cambrian.evaluators.problem.tour;

import org.jspecify.annotations.NullMarked;
