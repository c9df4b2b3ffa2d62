/**
 * Search spaces with known optima, for testing learners: integers, vectors of floats, points of a cube.
 *
 * <p>Open first: {@link io.cambrian.metalearners.toy.IntegerVectors}, then
 * {@link io.cambrian.metalearners.toy.IntegerVector}.
 */
@NullMarked
package io.cambrian.metalearners.toy;

import org.jspecify.annotations.NullMarked;
