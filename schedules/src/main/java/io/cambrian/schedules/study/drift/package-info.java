/**
 * Studies of drift functions: what restraint is good for, whether a search improves it, whether a drift makes use of the time
 * that is left, and a discovered drift beside a baseline that was tuned just as hard.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.drift.DriftStudy}, then
 * {@link io.cambrian.schedules.study.drift.DriftSearchStudy}.
 */
@NullMarked
package io.cambrian.schedules.study.drift;

import org.jspecify.annotations.NullMarked;
