package io.cambrian.evaluators;

import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;

/**
 * What a trainer is asked to do.
 *
 * @param <C> the kind of candidate
 * @param candidate what to train with
 * @param task what to train on
 * @param budget how much may be spent
 * @param seed where all randomness of this training comes from
 * @param leg the part of the training that is asked for; the budget is that of the whole
 */
public record Assignment<C extends Candidate>(C candidate, Task task, Budget budget, Seed seed, Leg leg) {

    /** A whole training. */
    public Assignment(C candidate, Task task, Budget budget, Seed seed) {
        this(candidate, task, budget, seed, Leg.WHOLE);
    }
}
