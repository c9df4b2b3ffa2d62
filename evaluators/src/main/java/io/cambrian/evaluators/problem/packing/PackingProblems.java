package io.cambrian.evaluators.problem.packing;

import io.cambrian.evaluators.problem.ProblemSet;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/**
 * Instances of online bin packing with items from one distribution.
 *
 * <pre>
 * score = −100 · (bins / LB − 1)         LB = ⌈Σ items / capacity⌉
 * </pre>
 *
 * <p>in percent: minus how many bins a rule uses above the lower bound. Instance i of a seed's stream draws its items from the
 * counter-based stream 2 i and a rule's noise from 2 i + 1.
 *
 * @param distribution of the items
 * @param items in an instance, at least 1
 */
public record PackingProblems(ItemDistribution distribution, int items) implements ProblemSet<Heuristic> {

    /** @throws IllegalArgumentException if there is no item */
    public PackingProblems {
        if (items < 1) {
            throw new IllegalArgumentException("an instance has at least one item, found " + items);
        }
    }

    /** Instance {@code index} of a seed's stream. */
    public PackingInstance instance(Seed problems, long index) {
        int[] sizes = new int[items];
        distribution.draw(itemStream(problems, index), sizes);
        return new PackingInstance("instance " + index, distribution.capacity(), sizes);
    }

    @Override
    public Class<Heuristic> type() {
        return Heuristic.class;
    }

    @Override
    public Verdict check(Heuristic candidate) {
        return candidate.domain() == Domain.PACKING
                ? Verdict.accepted()
                : Verdict.rejected("items are packed by rules of the domain packing, found one of the domain "
                        + candidate.domain().title());
    }

    @Override
    public Solver prepare(Heuristic candidate) {
        return new PackingSolver(this, Packer.of(candidate, distribution.capacity()));
    }

    CounterRandom itemStream(Seed problems, long index) {
        return new CounterRandom(problems.value(), 2 * index);
    }

    CounterRandom noiseStream(Seed problems, long index) {
        return new CounterRandom(problems.value(), 2 * index + 1);
    }
}
