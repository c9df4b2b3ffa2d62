/**
 * Texts that are sent to language models, as files that users can copy and change.
 *
 * <p>A {@link io.cambrian.evaluators.prompt.PromptTemplate} is a text with named places such as <code>{question}</code>;
 * {@link io.cambrian.evaluators.prompt.PromptFolder} finds it in the user's folder, or else among the texts that come with this
 * program. Who sends them, and to whom, is not the concern of this package.
 *
 * <p>Open first: {@link io.cambrian.evaluators.prompt.PromptFolder}.
 */
@NullMarked
package io.cambrian.evaluators.prompt;

import org.jspecify.annotations.NullMarked;
