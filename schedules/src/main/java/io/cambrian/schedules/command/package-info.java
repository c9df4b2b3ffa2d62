/**
 * The command line, on picocli: one class per command, thin; what they do lives in the other packages.
 *
 * <p>Every command takes {@code --json} and then prints exactly one JSON document on standard output; progress and messages go
 * to standard error. Exit codes are listed in {@link io.cambrian.schedules.command.option.ExitCode}.
 *
 * <p>Open first: {@link io.cambrian.schedules.command.Cambrian}, then {@link io.cambrian.schedules.command.RunCommand}.
 */
@NullMarked
package io.cambrian.schedules.command;

import org.jspecify.annotations.NullMarked;
