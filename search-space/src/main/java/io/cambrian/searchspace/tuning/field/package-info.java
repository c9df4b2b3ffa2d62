/**
 * Typed fields of hyper-parameters with their bounds, scales and conditions, and how population-based training changes one value.
 *
 * <p>What a whole point of a space must fulfil, and how points are drawn, is one package above.
 *
 * <p>Open first: {@link io.cambrian.searchspace.tuning.field.Field}, then
 * {@link io.cambrian.searchspace.tuning.field.Exploration}.
 */
@NullMarked
package io.cambrian.searchspace.tuning.field;

import org.jspecify.annotations.NullMarked;
