/**
 * Games that each ask for one ability: control, exploration, memory, credit over a long time.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.behaviour.Catch}, then
 * {@link io.cambrian.evaluators.environment.behaviour.DeepSea}.
 */
@NullMarked
package io.cambrian.evaluators.environment.behaviour;

import org.jspecify.annotations.NullMarked;
