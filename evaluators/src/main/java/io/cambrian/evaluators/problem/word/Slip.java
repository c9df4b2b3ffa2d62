package io.cambrian.evaluators.problem.word;

/** The ways to get a step wrong; for each of the first three there is an expert who seldom does. */
enum Slip {
    /** The step is not seen. */
    DROPPED,
    /** Added instead of subtracted, subtracted instead of added, added instead of multiplied. */
    SIGN,
    /** The number of the sentence before is taken. */
    OPERAND,
    /** The result is ten too high: calculated wrongly, so that a calculator helps. */
    CARRY
}
