/**
 * Studies: experiments on the platform itself, behind the figures that its documentation quotes. Each is a plain class with a
 * {@code run} method that a command calls, and a report of what came out, whatever it is, with bars for what was asked of it; each
 * lives in the package of its subject.
 *
 * <p>Here is what several subjects share: what a report is, trainings side by side, searches without an archive, scores with their
 * intervals. No study lives here.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.StudyReport}, then {@link io.cambrian.schedules.study.Scores}.
 */
@NullMarked
package io.cambrian.schedules.study;

import org.jspecify.annotations.NullMarked;
