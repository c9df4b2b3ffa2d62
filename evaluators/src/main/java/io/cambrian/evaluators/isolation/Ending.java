package io.cambrian.evaluators.isolation;

/** How a design's attempt at a problem has ended: with an answer, right or wrong, or with a {@link Failure}. */
public sealed interface Ending permits Ending.Answered, Failure {

    /**
     * The design has decided.
     *
     * @param answer what it has returned; whether that is the name of an answer, who asked checks
     */
    record Answered(String answer) implements Ending {}
}
