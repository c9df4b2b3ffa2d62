/**
 * A schedule of hyper-parameters as a Java class and as a piece of YAML that a run can hold.
 *
 * <p>Open first: {@link io.cambrian.searchspace.export.schedule.ScheduleExporter}, then {@code ScheduleColumn}.
 */
@NullMarked
package io.cambrian.searchspace.export.schedule;

import org.jspecify.annotations.NullMarked;
