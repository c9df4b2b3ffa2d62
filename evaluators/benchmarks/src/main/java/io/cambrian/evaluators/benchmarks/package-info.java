/**
 * The measurements behind {@code ./cambrian bench}: how fast the engine is, as a share of what the processor could do.
 *
 * <p>A {@link io.cambrian.evaluators.benchmarks.Measurement} is one small class with a name. It builds the same programs that
 * learners run and times them with a {@link io.cambrian.evaluators.benchmarks.Stopwatch}; what its figures have to reach stands
 * in {@link io.cambrian.evaluators.benchmarks.Goals}. Of Cambrian only the benchmarks of
 * modules that this one must not know depend on it; they provide measurements of their own.
 *
 * <p>Open first: {@link io.cambrian.evaluators.benchmarks.Suite}, then
 * {@link io.cambrian.evaluators.benchmarks.DqnUpdateMeasurement}.
 */
@NullMarked
package io.cambrian.evaluators.benchmarks;

import org.jspecify.annotations.NullMarked;
