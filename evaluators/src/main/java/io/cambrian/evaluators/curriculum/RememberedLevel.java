package io.cambrian.evaluators.curriculum;

/**
 * A level that a buffer remembers.
 *
 * @param place in the buffer
 * @param number of the level: how many had come in before it
 */
record RememberedLevel(int place, long number) {}
