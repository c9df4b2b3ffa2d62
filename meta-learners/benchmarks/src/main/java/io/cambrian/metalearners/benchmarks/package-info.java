/**
 * What outer loops cost between two rounds of trainings, measured by {@code ./cambrian bench}.
 *
 * <p>A measurement here is like those of {@link io.cambrian.evaluators.benchmarks}, which finds it by
 * {@link java.util.ServiceLoader}; its goals stand beside it. Nothing else of Cambrian depends on this module.
 *
 * <p>Open first: {@link io.cambrian.metalearners.benchmarks.GenerationMeasurement}, then
 * {@link io.cambrian.evaluators.benchmarks.Measurement}.
 */
@NullMarked
package io.cambrian.metalearners.benchmarks;

import org.jspecify.annotations.NullMarked;
