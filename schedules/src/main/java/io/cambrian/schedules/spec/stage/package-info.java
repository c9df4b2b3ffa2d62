/**
 * What a candidate is trained on or attempts: the stages of an evaluation.
 *
 * <p>Open first: {@link io.cambrian.schedules.spec.stage.StageSpec}, then {@link io.cambrian.schedules.spec.stage.StageKeys}.
 */
@NullMarked
package io.cambrian.schedules.spec.stage;

import org.jspecify.annotations.NullMarked;
