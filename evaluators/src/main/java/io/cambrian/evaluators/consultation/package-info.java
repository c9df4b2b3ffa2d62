/**
 * Questions to somebody outside of the search who proposes candidates, such as a language model.
 *
 * <p>Open first: {@link io.cambrian.evaluators.consultation.Consultant}, which is asked. Consultants that ask language models live in
 * {@code evaluators.endpoint}.
 */
@NullMarked
package io.cambrian.evaluators.consultation;

import org.jspecify.annotations.NullMarked;
