package io.cambrian.evaluators.environment.planar;

import io.cambrian.evaluators.environment.ContinuousGame;
import io.cambrian.evaluators.environment.ContinuousLockstep;
import io.cambrian.evaluators.environment.ContinuousPolicy;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;

/** Steps of a game with one copy, and mean returns of policies. */
final class Walk {

    private final ContinuousGame game;
    private final float[] rewards = new float[1];
    private final boolean[] terminated = new boolean[1];
    private double total;

    private Walk(ContinuousGame game) {
        this.game = game;
    }

    static Walk of(ContinuousGame game) {
        return new Walk(game);
    }

    Walk step(float... action) {
        game.step(action, rewards, terminated);
        total += rewards[0];
        return this;
    }

    float reward() {
        return rewards[0];
    }

    double total() {
        return total;
    }

    boolean terminated() {
        return terminated[0];
    }

    /** The mean over so many episodes of each copy. */
    static double meanReturn(ContinuousGame game, int horizon, int episodesPerCopy, ContinuousPolicy policy) {
        return Episodes.play(new ContinuousLockstep(game, horizon), policy, new RootSeed(4).search(), episodesPerCopy)
                .meanReturn();
    }

    /** Numbers uniform in ±limit. */
    static ContinuousPolicy random(float limit) {
        CounterRandom random = new CounterRandom(12, 0);
        return (observations, actions) -> {
            for (int i = 0; i < actions.length; i++) {
                actions[i] = limit * (2 * random.nextFloat() - 1);
            }
        };
    }
}
