/**
 * How to search: the contract of outer loops.
 *
 * <p>A {@link io.cambrian.metalearners.MetaLearner} is a pure value: {@code init}, {@code ask} and {@code tell} map states to
 * states. No thread, clock, file or logger lives here, so the same learner runs in a test loop, over two threads or three
 * nights, with the same result.
 *
 * <p>Open first: {@link io.cambrian.metalearners.MetaLearner}, then the family {@code evolution}.
 */
@NullMarked
package io.cambrian.metalearners;

import org.jspecify.annotations.NullMarked;
