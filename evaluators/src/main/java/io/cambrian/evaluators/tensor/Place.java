package io.cambrian.evaluators.tensor;

/** Where an executor keeps the numbers of a tensor. */
sealed interface Place {

    /** In the executor's arena, from {@code offset} on, until something else is planned there. */
    record Arena(int offset) implements Place {}

    /** In an array of its own that the caller writes. */
    record Input(String name) implements Place {}

    /** In the variable's array, which lives as long as the agent. */
    record Variable(String name) implements Place {}

    /** In an array of its own that the caller reads. */
    record Output(String name) implements Place {}

    /** Inside another place, {@code offset} numbers after its beginning. */
    record Part(Place whole, int offset) implements Place {}

    /** A number that never changes. */
    record Constant(float value) implements Place {}
}
