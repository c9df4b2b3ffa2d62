package io.cambrian.evaluators.tensor;

import java.util.List;

/** One thing an executor does, with the places it reads and writes. */
sealed interface Step {

    /** Computes one operation; the result may lie where an operand lay. */
    record Compute(Operation operation, List<Place> operands, Place result) implements Step {}

    /** Copies {@code length} numbers. */
    record Copy(Place from, Place to, int length) implements Step {}
}
