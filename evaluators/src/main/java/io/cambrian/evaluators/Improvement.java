package io.cambrian.evaluators;

import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;

/**
 * A piece of a meta-training: agents live and learn under a candidate while it follows the gradient of what becomes of them.
 *
 * @param <C> the kind of candidate
 * @param candidate what is improved; the piece begins at it, whatever an earlier piece has ended at
 * @param task what the agents learn
 * @param budget of one whole lifetime of one agent
 * @param seed where all chance of this meta-training comes from
 * @param start with fresh agents, or with those that an earlier piece has left, in the middle of their lifetimes, and with the
 *     averages of the optimiser that moves the candidate
 * @param metaSteps how many steps the candidate takes; at least 1
 */
public record Improvement<C extends Candidate>(
        C candidate, Task task, Budget budget, Seed seed, Start start, int metaSteps) {

    public Improvement {
        if (metaSteps < 1) {
            throw new IllegalArgumentException("a candidate is improved by at least 1 meta-step, found " + metaSteps);
        }
    }
}
