/**
 * What commands have in common: options of one meaning wherever they stand, how a candidate is named, how results are printed,
 * and the exit codes. No command lives here.
 *
 * <p>Open first: {@link io.cambrian.schedules.command.option.Output}, then {@link io.cambrian.schedules.command.option.ExitCode}.
 */
@NullMarked
package io.cambrian.schedules.command.option;

import org.jspecify.annotations.NullMarked;
