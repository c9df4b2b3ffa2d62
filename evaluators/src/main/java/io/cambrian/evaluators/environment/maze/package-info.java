/**
 * The mazes of unsupervised environment design: 13 × 13 cells whose walls a curriculum can edit, and eight layouts that are
 * held out for testing.
 *
 * <p>A {@link io.cambrian.evaluators.environment.maze.Level} is a maze as a value; a
 * {@link io.cambrian.evaluators.environment.maze.LevelSource} decides which level a copy plays next, by way of a
 * {@link io.cambrian.evaluators.environment.maze.LevelDraft}, which can be drawn on without allocating.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.maze.Maze}, then
 * {@link io.cambrian.evaluators.environment.maze.Level}.
 */
@NullMarked
package io.cambrian.evaluators.environment.maze;

import org.jspecify.annotations.NullMarked;
