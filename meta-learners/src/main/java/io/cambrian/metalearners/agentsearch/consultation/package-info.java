/**
 * Asking somebody outside, such as a language model, for candidates: questions in words, replies read, and how the exchange stands.
 * Nothing here sends anything; a question is a proposal like any other.
 *
 * <p>Open first: {@link io.cambrian.metalearners.agentsearch.consultation.PromptWriter}, then {@link io.cambrian.metalearners.agentsearch.consultation.Dialogue}.
 */
@NullMarked
package io.cambrian.metalearners.agentsearch.consultation;

import org.jspecify.annotations.NullMarked;
