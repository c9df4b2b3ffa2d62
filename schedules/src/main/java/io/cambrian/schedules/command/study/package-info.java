/**
 * The commands {@code cambrian study …}: one class per study with its options; how all of them are checked, run, kept and printed is
 * written once, in {@link io.cambrian.schedules.command.study.StudyRun}. What a study does lives in {@code schedules.study}.
 *
 * <p>Open first: {@link io.cambrian.schedules.command.study.StudyRun}, then
 * {@link io.cambrian.schedules.command.study.TwoColourStudyCommand}, one of the shortest.
 */
@NullMarked
package io.cambrian.schedules.command.study;

import org.jspecify.annotations.NullMarked;
