/**
 * A drift function as a Java class: the drift, the objective r·A − D and their slopes, for a sample or many, and a golden test.
 *
 * <p>Open first: {@link io.cambrian.searchspace.export.drift.DriftExporter}, then {@code DriftCode}, the algebra that writes Java.
 */
@NullMarked
package io.cambrian.searchspace.export.drift;

import org.jspecify.annotations.NullMarked;
