/**
 * A search space with a known optimum, for testing learners.
 *
 * <p>Open first: {@link io.cambrian.metalearners.toy.IntegerVectors}, then
 * {@link io.cambrian.metalearners.toy.IntegerVector}.
 */
@NullMarked
package io.cambrian.metalearners.toy;

import org.jspecify.annotations.NullMarked;
