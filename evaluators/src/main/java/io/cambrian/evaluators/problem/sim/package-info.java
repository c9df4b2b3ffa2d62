/**
 * Simulated workers with planted abilities: every number that a design could reach follows from the world's parameters, so that a
 * search for designs can be judged without any language model.
 *
 * <p>It is a model of noise, not of language models: what wins here shows that a search works, never that a design suits a model.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.sim.SimWorld}, the parameters and named worlds, then
 * {@link io.cambrian.evaluators.problem.sim.SimWorkers}.
 */
@NullMarked
package io.cambrian.evaluators.problem.sim;

import org.jspecify.annotations.NullMarked;
