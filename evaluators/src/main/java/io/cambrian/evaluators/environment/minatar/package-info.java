/**
 * Five Atari games made small: a board of 10 × 10 cells, a few kinds of things, the same questions to an agent.
 *
 * <p>The rules and their order are those of the {@code minatar} package, checked against it step by step; they are told and
 * written anew here. Difficulty rises as in the original. The games know no time limit of their own except {@link
 * io.cambrian.evaluators.environment.minatar.Freeway}.
 *
 * <p>Source: Young and Tian, "MinAtar: an Atari-inspired testbed for thorough and reproducible reinforcement learning
 * experiments", 2019.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.minatar.Breakout}, then
 * {@link io.cambrian.evaluators.environment.minatar.Variant}.
 */
@NullMarked
package io.cambrian.evaluators.environment.minatar;

import org.jspecify.annotations.NullMarked;
