package io.cambrian.evaluators.environment;

import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/**
 * A {@link Game} with a time limit and automatic resets: what every native environment shares.
 *
 * <p>An episode that reaches the limit without being ended by the rules is truncated. Rules that end the episode exactly at
 * the limit win: the step is terminated, not truncated.
 */
public final class LockstepEnvironment implements VectorEnvironment {

    private final Game game;
    private final int horizon;
    private final int copies;
    private final CounterRandom[] randoms;
    private final int[] episodeSteps;
    private final float[] observations;
    private final float[] successors;
    private final float[] rewards;
    private final boolean[] terminated;
    private final boolean[] truncated;
    private boolean started;

    /**
     * The environment, not yet reset.
     *
     * @param game the rules; owned by this environment from now on
     * @param horizon the most steps an episode may have
     */
    public LockstepEnvironment(Game game, int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException(
                    "an episode of " + game.name() + " has at least 1 step, found " + horizon);
        }
        this.game = game;
        this.horizon = horizon;
        copies = game.copies();
        if (copies < 1) {
            throw new IllegalArgumentException(game.name() + " needs at least 1 copy, found " + copies);
        }
        randoms = new CounterRandom[copies];
        episodeSteps = new int[copies];
        observations = new float[game.observationSize() * copies];
        successors = new float[observations.length];
        rewards = new float[copies];
        terminated = new boolean[copies];
        truncated = new boolean[copies];
    }

    @Override
    public void reset(Seed seed) {
        for (int copy = 0; copy < copies; copy++) {
            randoms[copy] = seed.counterRandom(copy);
            rewards[copy] = 0;
            terminated[copy] = false;
            truncated[copy] = false;
            startEpisode(copy);
        }
        System.arraycopy(observations, 0, successors, 0, successors.length);
        started = true;
    }

    @Override
    public void step(int[] actions) {
        requireStarted();
        requireWithinSpace(actions);
        game.step(actions, rewards, terminated);
        game.observe(0, copies, successors);
        System.arraycopy(successors, 0, observations, 0, observations.length);
        for (int copy = 0; copy < copies; copy++) {
            int steps = ++episodeSteps[copy];
            truncated[copy] = steps >= horizon && !terminated[copy];
            if (truncated[copy] || terminated[copy]) {
                startEpisode(copy);
            }
        }
    }

    private void startEpisode(int copy) {
        episodeSteps[copy] = 0;
        game.reset(copy, randoms[copy]);
        game.observe(copy, copy + 1, observations);
    }

    private void requireStarted() {
        if (!started) {
            throw new IllegalStateException(
                    game.name() + " was stepped before its first reset; call reset(seed) first");
        }
    }

    private void requireWithinSpace(int[] actions) {
        if (actions.length != copies) {
            throw new IllegalArgumentException(
                    game.name() + " has " + copies + " copies and takes as many actions, found " + actions.length);
        }
        int count = game.actions();
        for (int copy = 0; copy < copies; copy++) {
            if (actions[copy] < 0 || actions[copy] >= count) {
                throw new IllegalArgumentException("copy " + copy + " was given action " + actions[copy] + ", but "
                        + game.name() + " has the actions 0 to " + (count - 1));
            }
        }
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return game.observationSize();
    }

    @Override
    public int actions() {
        return game.actions();
    }

    @Override
    public float[] observations() {
        return observations;
    }

    @Override
    public float[] successors() {
        return successors;
    }

    @Override
    public float[] rewards() {
        return rewards;
    }

    @Override
    public boolean[] terminated() {
        return terminated;
    }

    @Override
    public boolean[] truncated() {
        return truncated;
    }
}
