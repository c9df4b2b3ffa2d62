/**
 * Classic control: small mechanical systems whose dynamics fit on one screen.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.classic.CartPole}, then
 * {@link io.cambrian.evaluators.environment.classic.MountainCar}.
 */
@NullMarked
package io.cambrian.evaluators.environment.classic;

import org.jspecify.annotations.NullMarked;
