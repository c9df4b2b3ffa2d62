/**
 * What is tuned rather than invented: hyper-parameters, their schedules, and programs together with them.
 *
 * <p>Start with {@link io.cambrian.searchspace.tuning.Algorithm}.
 */
@NullMarked
package io.cambrian.searchspace.tuning;

import org.jspecify.annotations.NullMarked;
