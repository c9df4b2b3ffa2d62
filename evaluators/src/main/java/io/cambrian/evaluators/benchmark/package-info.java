/**
 * What a benchmark says: figures with their bars, and the machine they were taken on.
 *
 * <p>Nothing is measured here. A module that measures provides a
 * {@link io.cambrian.evaluators.benchmark.BenchmarkSuite} to {@link java.util.ServiceLoader}, so that the command line need
 * not depend on it.
 *
 * <p>Open first: {@link io.cambrian.evaluators.benchmark.BenchmarkSuite}, then {@link io.cambrian.evaluators.benchmark.Figure}.
 */
@NullMarked
package io.cambrian.evaluators.benchmark;

import org.jspecify.annotations.NullMarked;
