/**
 * What is searched: a record and its keys for each kind of search space.
 *
 * <p>What a kind of candidate can do (be trained, drawn, exported) is not described here but by its family, in
 * {@code schedules.family}.
 *
 * <p>Open first: {@link io.cambrian.schedules.spec.space.SearchSpaceSpec}, then
 * {@link io.cambrian.schedules.spec.space.SearchSpaceKeys}.
 */
@NullMarked
package io.cambrian.schedules.spec.space;

import org.jspecify.annotations.NullMarked;
