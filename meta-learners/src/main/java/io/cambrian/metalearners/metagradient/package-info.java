/**
 * Outer loops that follow the gradient of what becomes of agents with respect to the candidate that they learnt with.
 *
 * <p>The gradient is taken where the agents live ({@link io.cambrian.evaluators.MetaTrainer}); what is here hands out pieces of
 * meta-trainings, several side by side, and averages what comes back, in the order of asking.
 *
 * <p>Open first: {@link io.cambrian.metalearners.metagradient.MetaGradientSearch}, then
 * {@link io.cambrian.metalearners.metagradient.MetaGradientSettings}.
 */
@NullMarked
package io.cambrian.metalearners.metagradient;

import org.jspecify.annotations.NullMarked;
