/**
 * Distributions of small tasks, for learning to learn: a place to find in the plane, and a sinusoid to predict in episodes of
 * one step. A game is one task of its distribution, or a new one in every episode.
 *
 * <p>Source: Finn, Abbeel and Levine, "Model-agnostic meta-learning for fast adaptation of deep networks", ICML 2017.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.fewshot.Sinusoid}, then
 * {@link io.cambrian.evaluators.environment.fewshot.PointNavigation}.
 */
@NullMarked
package io.cambrian.evaluators.environment.fewshot;

import org.jspecify.annotations.NullMarked;
