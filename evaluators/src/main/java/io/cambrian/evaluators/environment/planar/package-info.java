/**
 * Continuous control in the plane: the equations of motion of five of MuJoCo's bodies, with its integrator, joint stops and
 * ground contacts, so that scores compare with published ones.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.planar.InvertedPendulum}, then
 * {@link io.cambrian.evaluators.environment.planar.Hopper}. What is reproduced, and how closely, stands in {@code
 * docs/decisions/0110-planar-bodies-at-mujoco-parity.md}.
 */
@NullMarked
package io.cambrian.evaluators.environment.planar;

import org.jspecify.annotations.NullMarked;
