/**
 * Studies of what must not happen: a killed run that ends otherwise than one that was left alone, and a foreign program that
 * escapes its walls.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.durability.KillStudy}, then
 * {@link io.cambrian.schedules.study.durability.IsolationStudy}.
 */
@NullMarked
package io.cambrian.schedules.study.durability;

import org.jspecify.annotations.NullMarked;
