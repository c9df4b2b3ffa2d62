/**
 * Finding a place in the plane.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.navigation.PointNavigation}, then
 * {@link io.cambrian.evaluators.environment.ContinuousGame}.
 */
@NullMarked
package io.cambrian.evaluators.environment.navigation;

import org.jspecify.annotations.NullMarked;
