/**
 * What can be discovered: the vocabulary of candidates and search spaces.
 *
 * <p>A {@linkplain io.cambrian.searchspace.Candidate candidate} is an immutable point of a
 * {@linkplain io.cambrian.searchspace.SearchSpace search space}; the space samples, mutates, crosses, checks and prints
 * the candidates of one kind. Families live one level below (loss programs in {@code loss}); how a candidate is trained
 * and judged is none of this module's business.
 *
 * <p>Open first: {@link io.cambrian.searchspace.SearchSpace}, then {@link io.cambrian.searchspace.Candidate}.
 */
@NullMarked
package io.cambrian.searchspace;

import org.jspecify.annotations.NullMarked;
