/**
 * A drift function as a Java class: value and slope of ln r for a sample, or a column of them, and a golden test.
 *
 * <p>Open first: {@link io.cambrian.searchspace.export.drift.DriftExporter}, then {@code DriftCode}, the algebra that writes Java.
 */
@NullMarked
package io.cambrian.searchspace.export.drift;

import org.jspecify.annotations.NullMarked;
