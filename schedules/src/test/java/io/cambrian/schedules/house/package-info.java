/**
 * The whole platform looked at as one house: its documents, its door plates, and what is written at every public type.
 *
 * <p>Open first: {@link io.cambrian.schedules.house.House}, then {@link io.cambrian.schedules.house.DoorPlatesTest}.
 */
@NullMarked
package io.cambrian.schedules.house;

import org.jspecify.annotations.NullMarked;
