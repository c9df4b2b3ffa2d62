/**
 * The language model that a run may ask, and the questions of the user's own that it answers.
 *
 * <p>How a model is asked belongs to the evaluators; which prompts ask for candidates, to {@code schedules.consultation}.
 *
 * <p>Open first: {@link io.cambrian.schedules.spec.endpoint.EndpointSpec}, then
 * {@link io.cambrian.schedules.spec.endpoint.OpenEndpoints}.
 */
@NullMarked
package io.cambrian.schedules.spec.endpoint;

import org.jspecify.annotations.NullMarked;
