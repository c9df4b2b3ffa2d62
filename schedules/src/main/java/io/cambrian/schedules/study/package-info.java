/**
 * Studies: experiments on the platform itself, behind the figures that its documentation quotes. Each is a plain class with a
 * {@code run} method that a command calls, and a report of what came out, whatever it is; each lives in the package of its
 * subject.
 *
 * <p>Here is what several subjects share: trainings side by side, searches without an archive, scores with their intervals. No
 * study lives here.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.Scores}, then {@link io.cambrian.schedules.study.Trainings}.
 */
@NullMarked
package io.cambrian.schedules.study;

import org.jspecify.annotations.NullMarked;
