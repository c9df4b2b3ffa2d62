package io.cambrian.evaluators.problem.word;

/** What a sentence of a word problem says. */
enum Sentence {
    START,
    ADD,
    SUBTRACT,
    MULTIPLY,
    /** A fact with a number that has nothing to do with the question. */
    DISTRACTION
}
