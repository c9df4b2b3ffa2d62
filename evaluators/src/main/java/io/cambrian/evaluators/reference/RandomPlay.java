package io.cambrian.evaluators.reference;

import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;

/**
 * What uniformly random actions earn: of numbered ones each with equal chance, of vectors each number uniform within its
 * range (in ±1 where it has no bounds).
 *
 * @param mean of the returns
 * @param standardError of that mean, √(Σ (R − mean)² / (n − 1) / n) over n returns R; 0 where all are equal
 * @param episodes how many were played
 */
public record RandomPlay(double mean, double standardError, long episodes) {

    private static final int COPIES = 64;
    private static final int MOST_DOUBLINGS = 12;

    /**
     * Plays until at least that many steps have been made. The same number of episodes in every copy, so that short ones are
     * not favoured.
     *
     * @param environmentSteps at least 1, all copies together
     * @param seed of these episodes alone
     */
    public static RandomPlay of(Task task, long environmentSteps, Seed seed) {
        RandomActions actions =
                new RandomActions(task.actionSpace(), seed.child("actions").counterRandom(0));
        List<Double> returns = new ArrayList<>();
        long steps = 0;
        try (VectorEnvironment environment = task.environment(COPIES)) {
            for (int round = 0; steps < environmentSteps; round++) {
                int episodesPerCopy = 1 << Math.min(round, MOST_DOUBLINGS);
                Episodes played = play(environment, actions, seed.child("round", round), episodesPerCopy);
                returns.addAll(played.returns());
                steps += played.environmentSteps();
            }
        }
        return of(returns);
    }

    /** Random steps of an environment that has been reset: each call makes one. */
    public static Runnable stepping(VectorEnvironment environment, Seed seed) {
        RandomActions actions = new RandomActions(environment.actionSpace(), seed.counterRandom(0));
        return Stepping.of(environment, actions, actions);
    }

    private static Episodes play(VectorEnvironment environment, RandomActions actions, Seed seed, int episodesPerCopy) {
        return switch (environment) {
            case DiscreteEnvironment discrete -> Episodes.play(discrete, actions, seed, episodesPerCopy);
            case ContinuousEnvironment continuous -> Episodes.play(continuous, actions, seed, episodesPerCopy);
        };
    }

    private static RandomPlay of(List<Double> returns) {
        double mean =
                returns.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = returns.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double variance = squares / Math.max(1, returns.size() - 1);
        return new RandomPlay(mean, Math.sqrt(variance / returns.size()), returns.size());
    }
}
