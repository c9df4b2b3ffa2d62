package io.cambrian.evaluators.exploration;

import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A life of a Q-learner while it lasts: act ε-greedily, learn, and every L steps look back at what ε led to. */
final class Living {

    private static final int STEPS_PER_POINT = 1_000;

    private final DiscreteEnvironment world;
    private final LinearQ values;
    private final Optional<TunedExploration> tuned;
    private final CounterRandom random;
    private final long[] observation;
    private final int[] chosen = new int[1];
    private final int[] visited;
    private final double[] meanRewards;
    private final List<Series.Point> epsilons = new ArrayList<>();
    private final List<Series.Point> rewards = new ArrayList<>();
    private float[] before;
    private double epsilon;
    private int since;
    private double rewardSince;

    Living(ExploringLifetime life, DiscreteEnvironment world, Seed seed) {
        this.world = world;
        values = new LinearQ(world.observationSize(), world.actions(), life.learning());
        random = seed.child("actions").counterRandom(0);
        observation = world.bits().orElseThrow().observations();
        before = values.weights();
        switch (life.exploration()) {
            case Exploration.Fixed fixed -> {
                tuned = Optional.empty();
                visited = new int[0];
                meanRewards = new double[0];
                epsilon = fixed.epsilon();
            }
            case Exploration.Tuned tuning -> {
                tuned = Optional.of(new TunedExploration(
                        tuning, world.actions(), seed.child("exploration").counterRandom(0)));
                visited = new int[2 * tuning.targetLength()];
                meanRewards = new double[tuning.history()];
                epsilon = tuned.get().epsilon(meanRewards);
            }
        }
    }

    ExploringLifetime.Life live(int steps) {
        double total = 0;
        double reward = 0;
        double explored = 0;
        for (int step = 1; step <= steps; step++) {
            explored += epsilon;
            double gained = step();
            total += gained;
            reward += gained;
            if (step % STEPS_PER_POINT == 0) {
                epsilons.add(new Series.Point(step, explored / STEPS_PER_POINT));
                rewards.add(new Series.Point(step, reward / STEPS_PER_POINT));
                explored = 0;
                reward = 0;
            }
        }
        return new ExploringLifetime.Life(
                total / steps, new Series("exploration", epsilons), new Series("reward", rewards));
    }

    private double step() {
        int i = first();
        int j = last();
        boolean explores = random.nextFloat() < epsilon;
        int action = explores ? random.nextInt(world.actions()) : values.best(i, j);
        chosen[0] = action;
        world.step(chosen);
        float reward = world.rewards()[0];
        values.learn(i, j, action, reward, first(), last());
        tuned.ifPresent(tuning -> note(tuning, i, j, reward));
        return reward;
    }

    /** Where the first of the two ones is that the world shows. */
    private int first() {
        int word = 0;
        while (observation[word] == 0) {
            word++;
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(observation[word]);
    }

    /** Where the second is. */
    private int last() {
        int word = observation.length - 1;
        while (observation[word] == 0) {
            word--;
        }
        return word * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(observation[word]);
    }

    /** Notes a visited state; when the target is reached, tunes and renews ε. */
    private void note(TunedExploration tuning, int i, int j, double reward) {
        visited[2 * since] = i;
        visited[2 * since + 1] = j;
        rewardSince += reward;
        since++;
        if (2 * since < visited.length) {
            return;
        }
        tuning.tune(meanRewards, disagreement());
        System.arraycopy(meanRewards, 0, meanRewards, 1, meanRewards.length - 1);
        meanRewards[0] = rewardSince / since;
        epsilon = tuning.epsilon(meanRewards);
        before = values.weights();
        since = 0;
        rewardSince = 0;
    }

    /** The share of visited states in which another action is greedy now than was at first. */
    private double disagreement() {
        int changed = 0;
        for (int state = 0; state < since; state++) {
            int i = visited[2 * state];
            int j = visited[2 * state + 1];
            changed += values.best(i, j) == values.best(before, i, j) ? 0 : 1;
        }
        return changed / (double) since;
    }
}
