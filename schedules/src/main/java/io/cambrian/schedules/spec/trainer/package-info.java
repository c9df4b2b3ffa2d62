/**
 * The inner loop: a record and its keys for each kind of trainer.
 *
 * <p>Open first: {@link io.cambrian.schedules.spec.trainer.TrainerSpec}, then
 * {@link io.cambrian.schedules.spec.trainer.TrainerKeys}.
 */
@NullMarked
package io.cambrian.schedules.spec.trainer;

import org.jspecify.annotations.NullMarked;
