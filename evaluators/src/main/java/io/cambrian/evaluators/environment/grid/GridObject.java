package io.cambrian.evaluators.environment.grid;

/**
 * One object of a level.
 *
 * @param cell where it lies, row · size + column
 * @param type its place in the level's list of types
 */
public record GridObject(int cell, int type) {}
