/**
 * Running agent designs: calls, budget, notes and chance belong to the interpreter; a design cannot reach anything else.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.design.worker.Workers}, whoever answers, simulated or not, and
 * {@link io.cambrian.evaluators.problem.design.DesignProblems}, problems that designs attempt with such workers. What the nodes mean is
 * said at {@link io.cambrian.searchspace.agent.Design}.
 */
@NullMarked
package io.cambrian.evaluators.problem.design;

import org.jspecify.annotations.NullMarked;
