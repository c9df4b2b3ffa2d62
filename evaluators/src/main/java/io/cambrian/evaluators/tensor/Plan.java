package io.cambrian.evaluators.tensor;

import java.util.List;

/**
 * A program laid out in memory: what to do in which order, and where every tensor lies. Immutable; shared by all executors
 * of the program.
 *
 * @param steps in order
 * @param arenaLength how many floats all intermediate tensors need together
 */
record Plan(List<Step> steps, int arenaLength) {

    Plan {
        steps = List.copyOf(steps);
    }
}
