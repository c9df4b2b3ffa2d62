/**
 * What a run has to show: intervals and leaderboards, computed from the archive alone.
 *
 * <p>Open first: {@link io.cambrian.schedules.report.Leaderboard}, then {@link io.cambrian.schedules.report.Interval}.
 */
@NullMarked
package io.cambrian.schedules.report;

import org.jspecify.annotations.NullMarked;
