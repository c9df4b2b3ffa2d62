/**
 * What is known of a task before any discovery: how random play does, how a solid published algorithm does, what is possible.
 *
 * <p>Open first: {@link io.cambrian.evaluators.reference.ReferenceMethod}, then
 * {@link io.cambrian.evaluators.reference.AugmentedRandomSearch}.
 */
@NullMarked
package io.cambrian.evaluators.reference;

import org.jspecify.annotations.NullMarked;
