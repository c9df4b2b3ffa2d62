package io.cambrian.evaluators.tensor;

/** A step with its arrays in hand. */
@FunctionalInterface
interface Instruction {

    void run();
}
