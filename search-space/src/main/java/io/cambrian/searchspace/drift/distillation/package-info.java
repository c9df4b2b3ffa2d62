/**
 * Closed forms fitted to a drift that has none: a front of small formulas with fitted constants for an evolved network.
 *
 * <p>Nothing here trains an agent; how well a formula does instead of its network is measured elsewhere.
 *
 * <p>Open first: {@link io.cambrian.searchspace.drift.distillation.Distillation}, then
 * {@link io.cambrian.searchspace.drift.distillation.DriftTarget}.
 */
@NullMarked
package io.cambrian.searchspace.drift.distillation;

import org.jspecify.annotations.NullMarked;
