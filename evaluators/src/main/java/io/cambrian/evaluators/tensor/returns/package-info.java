/**
 * What an agent could have expected: returns and advantages over trajectories [step][copy of the environment], composed of
 * scans, hence differentiable, also by discount and λ.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tensor.returns.Trajectory}, then
 * {@link io.cambrian.evaluators.tensor.returns.LambdaReturns}.
 */
@NullMarked
package io.cambrian.evaluators.tensor.returns;

import org.jspecify.annotations.NullMarked;
