package io.cambrian.evaluators.experience;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;
import java.util.List;

/**
 * What a member of a population is asked to do in one generation: take over a parent's networks, learn from what is remembered,
 * then live for some episodes, by which it is judged and from which others will learn.
 *
 * @param <C> the kind of candidate
 * @param candidate what it learns with
 * @param task what it learns
 * @param budget the time that one turn may take; its environment steps are those of the whole population
 * @param seed where all chance of this turn comes from
 * @param start fresh networks, which then act uniformly at random, or the end of a parent's turn
 * @param mutatesWeights whether the weights of the network that acts are mutated before it learns
 * @param memory experience from the oldest to the newest
 * @param updates gradient steps, at least 0; none is made while the memory holds less than one batch
 * @param leastEpisodes it lives for at least so many whole episodes; at least 1
 * @param leastSteps and for at least so many environment steps; at least 0
 */
public record Turn<C extends Candidate>(
        C candidate,
        Task task,
        Budget budget,
        Seed seed,
        Start start,
        boolean mutatesWeights,
        List<Experience> memory,
        long updates,
        int leastEpisodes,
        long leastSteps) {

    public Turn {
        memory = List.copyOf(memory);
        if (updates < 0 || leastEpisodes < 1 || leastSteps < 0) {
            throw new IllegalArgumentException(
                    "a turn makes no fewer than 0 updates and lasts for at least 1 episode and 0 steps, found "
                            + updates + ", " + leastEpisodes + " and " + leastSteps);
        }
    }

    /** What came of the turn, as far as its outcome says. */
    public Evaluation ended(Outcome outcome, long environmentSteps) {
        return new Evaluation(candidate.id(), task.name(), budget, seed, outcome, environmentSteps);
    }

    /** The same turn with another candidate. */
    public <D extends Candidate> Turn<D> with(D other) {
        return new Turn<>(other, task, budget, seed, start, mutatesWeights, memory, updates, leastEpisodes, leastSteps);
    }
}
