/**
 * Controls: learners that a search has to beat at equal budget.
 *
 * <p>Open first: {@link io.cambrian.metalearners.baseline.RandomSearch}, then
 * {@link io.cambrian.metalearners.baseline.QuasiRandomSearch}.
 */
@NullMarked
package io.cambrian.metalearners.baseline;

import org.jspecify.annotations.NullMarked;
