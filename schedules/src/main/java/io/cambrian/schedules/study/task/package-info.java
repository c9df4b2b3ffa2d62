/**
 * Reference points of tasks: what random actions earn, what published algorithms learn, and how deep Q-learning does with its
 * tuned settings.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.task.TaskStudy}, then {@link io.cambrian.schedules.study.task.BaselineStudy}.
 */
@NullMarked
package io.cambrian.schedules.study.task;

import org.jspecify.annotations.NullMarked;
