/**
 * The hours in which a run may compute.
 *
 * <p>{@link io.cambrian.schedules.window.Window} is a pure value that knows when it is open.
 * {@link io.cambrian.schedules.window.WindowScheduler} calls back when it opens and closes; it is the only type that knows
 * Quartz.
 *
 * <pre>{@code
 * Window window = Window.parse("22:00-06:30 Europe/Berlin Mon-Fri");
 * window.isOpen(clock.instant());
 * }</pre>
 *
 * <p>Open first: {@link io.cambrian.schedules.window.Window}, then {@link io.cambrian.schedules.window.WindowScheduler}.
 */
@NullMarked
package io.cambrian.schedules.window;

import org.jspecify.annotations.NullMarked;
