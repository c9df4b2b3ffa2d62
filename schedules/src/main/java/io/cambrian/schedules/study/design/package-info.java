/**
 * Studies of agent designs with simulated workers, whose truth is known: designs beside closed forms, and ways to search for
 * them beside each other.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.design.DesignStudy}, then
 * {@link io.cambrian.schedules.study.design.AgentSearchStudy}.
 */
@NullMarked
package io.cambrian.schedules.study.design;

import org.jspecify.annotations.NullMarked;
