package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ObservationSpace;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.problem.ProblemSet;
import java.util.function.IntFunction;

/** What a task consists of. */
public sealed interface Content {

    /**
     * Environments, in which agents learn.
     *
     * @param maker makes the environment for a number of copies
     * @param observationSpace what an agent sees
     * @param actionSpace what it may do
     * @param horizon the most steps an episode has
     */
    record Environments(
            IntFunction<VectorEnvironment> maker,
            ObservationSpace observationSpace,
            ActionSpace actionSpace,
            int horizon)
            implements Content {}

    /**
     * Problems, which candidates attempt as they are.
     *
     * @param set the stream that problems are drawn from
     */
    record Problems(ProblemSet<?> set) implements Content {}
}
