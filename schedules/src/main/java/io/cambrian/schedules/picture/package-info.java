/**
 * Pictures of candidates, as PNG files, on XChart; no screen is needed.
 *
 * <p>Open first: {@link io.cambrian.schedules.picture.DriftPictures}, then {@link io.cambrian.schedules.picture.HeatMap}.
 */
@NullMarked
package io.cambrian.schedules.picture;

import org.jspecify.annotations.NullMarked;
