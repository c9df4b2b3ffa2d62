/**
 * Word problems in several languages, of two to six steps of arithmetic, after Shi et al., "Language models are multilingual
 * chain-of-thought reasoners" (MGSM), ICLR 2023. Workers read the text and calculate exactly, but for slips that are planted in the
 * steps: a step invites the same slip of everybody, so errors are correlated as those of language models are.
 *
 * <p>Open first: {@link io.cambrian.evaluators.problem.word.WordWorkers}, then
 * {@link io.cambrian.evaluators.problem.word.WordLanguage}.
 */
@NullMarked
package io.cambrian.evaluators.problem.word;

import org.jspecify.annotations.NullMarked;
