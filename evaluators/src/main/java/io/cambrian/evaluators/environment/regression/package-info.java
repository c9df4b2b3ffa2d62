/**
 * Regression as episodes of one step: a place is shown, the action is a prediction, the reward its negative squared error.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.regression.Sinusoid}, then
 * {@link io.cambrian.evaluators.environment.regression.SinusoidRegression}.
 */
@NullMarked
package io.cambrian.evaluators.environment.regression;

import org.jspecify.annotations.NullMarked;
