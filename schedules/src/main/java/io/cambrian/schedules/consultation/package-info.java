/**
 * What a language model is told when a search asks it for candidates.
 *
 * <p>{@link io.cambrian.schedules.consultation.ProposalLanguage} says which candidates there are, in words and as a JSON schema;
 * {@link io.cambrian.schedules.consultation.ProposerPrompts} puts that into the texts of a folder of prompts, with those
 * candidates that the search wants to show; {@link io.cambrian.schedules.consultation.Consultants} opens the endpoint.
 *
 * <p>Open first: {@link io.cambrian.schedules.consultation.ProposerPrompts}, then the resource {@code prompts/question.md}.
 */
@NullMarked
package io.cambrian.schedules.consultation;

import org.jspecify.annotations.NullMarked;
