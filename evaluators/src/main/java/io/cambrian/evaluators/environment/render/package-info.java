/**
 * Pictures of environments. A game describes what it looks like as a {@link io.cambrian.evaluators.environment.render.Scene};
 * the renderers turn any scene into text or pixels.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.render.Scene}, then
 * {@link io.cambrian.evaluators.environment.render.TextRenderer}.
 */
@NullMarked
package io.cambrian.evaluators.environment.render;

import org.jspecify.annotations.NullMarked;
