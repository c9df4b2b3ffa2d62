/**
 * Studies: experiments on the platform itself, behind the figures that its documentation quotes.
 *
 * <p>Each is a plain class with a {@code run} method that a command calls; each reports what came out, whatever it is:
 * {@link io.cambrian.schedules.study.BaselineStudy} trains the tuned baseline of every task,
 * {@link io.cambrian.schedules.study.RediscoveryStudy} searches for a loss that is known,
 * {@link io.cambrian.schedules.study.PopulationStudy} trains populations beside independent agents,
 * {@link io.cambrian.schedules.study.RetuneStudy} tunes programs and their baseline alike, and
 * {@link io.cambrian.schedules.study.KillStudy} kills a run again and again.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.KillStudy}, then
 * {@link io.cambrian.schedules.study.RediscoveryStudy}.
 */
@NullMarked
package io.cambrian.schedules.study;

import org.jspecify.annotations.NullMarked;
