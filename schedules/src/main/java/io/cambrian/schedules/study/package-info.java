/**
 * Studies: experiments on the platform itself, behind the figures that its documentation quotes.
 *
 * <p>Each is a plain class with a {@code run} method that a command calls; each reports what came out, whatever it is.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.KillStudy}, then
 * {@link io.cambrian.schedules.study.RediscoveryStudy}.
 */
@NullMarked
package io.cambrian.schedules.study;

import org.jspecify.annotations.NullMarked;
