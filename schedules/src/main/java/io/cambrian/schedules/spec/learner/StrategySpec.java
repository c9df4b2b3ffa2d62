package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.strategy.EvolutionStrategy;
import io.cambrian.metalearners.strategy.search.LifetimeRange;
import java.util.List;
import java.util.Map;

/**
 * An evolution strategy over a space of vectors.
 *
 * @param strategy which one, with its settings
 * @param trials what the points of a generation have in common when they are judged
 * @param lifetimes the share of a stage's environment steps that a pair may spend; the whole unless trials are drawn for pairs
 * @param meanEvery every how many generations the mean is trained, too; 10 by default
 * @param permutedFitness whether fitness is dealt out at random among the points: the control that must not learn
 * @param initial named candidates to compare with
 */
public record StrategySpec(
        EvolutionStrategy<?> strategy,
        Trials trials,
        LifetimeRange lifetimes,
        int meanEvery,
        boolean permutedFitness,
        List<String> initial)
        implements MetaLearnerSpec {

    /** What the points of a generation have in common when they are judged. */
    public enum Trials {
        /** All meet the same seeds, another generation others. */
        SHARED,
        /** The two of an antithetic pair share seed, stage and lifetime, drawn anew for each pair. */
        PAIRS,
        /** Every point meets seeds of its own. */
        OWN
    }

    public StrategySpec {
        initial = List.copyOf(initial);
    }

    @Override
    public String kind() {
        return strategy.name();
    }

    /** How many generations a number of trainings allows, each with its points, some with their mean, and one mean at the end. */
    public long generations(long evaluations) {
        long lastMean = 1;
        long inPeriod = (long) meanEvery * strategy.population() + 1;
        long periods = (evaluations - lastMean) / inPeriod;
        long rest = (evaluations - lastMean) % inPeriod;
        return periods * meanEvery + Math.max(0, rest - 1) / strategy.population();
    }

    @Override
    public void write(Map<String, Object> keys) {
        StrategyKeys.write(this, keys);
    }
}
