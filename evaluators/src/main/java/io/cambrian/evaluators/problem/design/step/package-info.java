/**
 * Designs of agents as they run: one class for each kind of node.
 *
 * <p>Steps spend calls and read notes through their run; who answers a call is hidden behind
 * {@link io.cambrian.evaluators.problem.design.worker.Workers}.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.design.step.Interpreter}, then {@code Step}.
 */
@NullMarked
package io.cambrian.evaluators.problem.design.step;

import org.jspecify.annotations.NullMarked;
