/**
 * Points of Rⁿ as immutable values, and how they stand in the states of learners that search there.
 *
 * <p>Open first: {@link io.cambrian.metalearners.vector.RealVector}, then {@link io.cambrian.metalearners.vector.VectorJson}.
 */
@NullMarked
package io.cambrian.metalearners.vector;

import org.jspecify.annotations.NullMarked;
