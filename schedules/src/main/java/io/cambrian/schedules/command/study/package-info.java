/**
 * The commands {@code cambrian study …}: one class per study, which reads its options, runs it and prints its report. What a
 * study does lives in {@code schedules.study}.
 *
 * <p>Open first: {@link io.cambrian.schedules.command.study.StudyCommand}, then
 * {@link io.cambrian.schedules.command.study.StudyOptions}.
 */
@NullMarked
package io.cambrian.schedules.command.study;

import org.jspecify.annotations.NullMarked;
