/**
 * A loss program as a Java class: its value, its gradient and a golden test, statement by statement of the program.
 *
 * <p>What the classes of all families share (text, names, evidence) is in {@link io.cambrian.searchspace.export}.
 *
 * <p>Open first: {@link io.cambrian.searchspace.export.loss.LossExporter}, then the plan of a method,
 * {@code LossPlan}.
 */
@NullMarked
package io.cambrian.searchspace.export.loss;

import org.jspecify.annotations.NullMarked;
