/**
 * Studies of populations: whether members that take over from each other, or that share one memory, end better than as many
 * that are left to themselves.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.population.PopulationStudy}, then
 * {@link io.cambrian.schedules.study.population.SearlStudy}.
 */
@NullMarked
package io.cambrian.schedules.study.population;

import org.jspecify.annotations.NullMarked;
