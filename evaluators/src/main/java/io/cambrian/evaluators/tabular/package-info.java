/**
 * Agents whose network is a table, on problems small enough to be solved exactly: a loss is judged within a millisecond.
 *
 * <p>Open first: {@link io.cambrian.evaluators.tabular.TabularTrainer}, then {@link io.cambrian.evaluators.tabular.ToyTasks}.
 */
@NullMarked
package io.cambrian.evaluators.tabular;

import org.jspecify.annotations.NullMarked;
