/**
 * Studies of heuristics: what searches find for bin packing and for bandits, and how the classical rules for schedules and
 * tours do, beside their known figures.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.heuristic.PackingStudy}, then
 * {@link io.cambrian.schedules.study.heuristic.JobShopStudy}.
 */
@NullMarked
package io.cambrian.schedules.study.heuristic;

import org.jspecify.annotations.NullMarked;
