package io.cambrian.evaluators.environment;

import io.cambrian.evaluators.task.ScoreRange;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.random.CounterRandom;

/** A game of ten steps whose last reward is no number, as one's own environment may divide nothing by nothing. */
public record NumberlessRewards(int copies, int[] steps) implements DiscreteGame {

    private static final int HORIZON = 10;

    public static Task task() {
        return Task.of(
                "NumberlessRewards",
                copies -> new NumberlessRewards(copies, new int[copies]),
                HORIZON,
                new ScoreRange(0, 1, "nobody knows"));
    }

    @Override
    public String name() {
        return "NumberlessRewards";
    }

    @Override
    public int observationSize() {
        return 1;
    }

    @Override
    public int actions() {
        return 2;
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        steps[copy] = 0;
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            steps[copy]++;
            terminated[copy] = steps[copy] == HORIZON;
            rewards[copy] = terminated[copy] ? Float.NaN : 0;
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = steps[copy];
        }
    }
}
