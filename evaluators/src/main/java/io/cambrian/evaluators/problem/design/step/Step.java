package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;

/** A node of a design, ready to run. It may keep buffers: a step is never entered again before it has returned. */
interface Step {

    /** The node's answer, or {@link Workers#NONE} when no call was left to get any. */
    int answer(Run run);
}
