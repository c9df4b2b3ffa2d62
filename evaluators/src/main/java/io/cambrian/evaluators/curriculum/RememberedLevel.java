package io.cambrian.evaluators.curriculum;

/**
 * A level that a buffer remembers.
 *
 * @param place in the buffer
 * @param seed the value of the seed that draws the level
 */
public record RememberedLevel(int place, long seed) {}
