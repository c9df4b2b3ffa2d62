/**
 * What agents are trained on: environment families with their settings, horizons and score scales.
 *
 * <p>Open first: {@link io.cambrian.evaluators.task.Task}, then {@link io.cambrian.evaluators.task.TaskCatalogue}.
 */
@NullMarked
package io.cambrian.evaluators.task;

import org.jspecify.annotations.NullMarked;
