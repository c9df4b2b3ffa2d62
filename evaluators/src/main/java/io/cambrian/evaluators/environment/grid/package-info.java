/**
 * Worlds of square cells whose rules fit on a page: levels with objects that come and go, for meta-training.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.grid.GridLevel}, then
 * {@link io.cambrian.evaluators.environment.grid.GridWorld}.
 */
@NullMarked
package io.cambrian.evaluators.environment.grid;

import org.jspecify.annotations.NullMarked;
