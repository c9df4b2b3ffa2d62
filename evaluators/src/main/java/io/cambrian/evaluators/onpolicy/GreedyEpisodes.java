package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.learner.StateMemory;
import io.cambrian.searchspace.random.Seed;

/** One episode in each copy of an environment, so that short episodes are not favoured. */
final class GreedyEpisodes {

    /**
     * How observations reach the policy.
     *
     * @param states remembers what copies show, one slot each
     * @param look prepares what they show now
     */
    record Sight(StateMemory states, Runnable look) {}

    private final VectorEnvironment environment;
    private final Actor actor;
    private long environmentSteps;

    GreedyEpisodes(VectorEnvironment environment, Actor actor) {
        this.environment = environment;
        this.actor = actor;
    }

    /** The mean return. */
    double play(Sight sight, Seed seed) {
        int copies = environment.copies();
        boolean[] over = new boolean[copies];
        double sum = 0;
        int left = copies;
        environment.reset(seed);
        while (left > 0) {
            sight.look().run();
            for (int copy = 0; copy < copies; copy++) {
                sight.states().keep(copy, copy);
            }
            actor.choose(sight.states(), 0);
            actor.step();
            for (int copy = 0; copy < copies; copy++) {
                if (over[copy]) {
                    continue;
                }
                environmentSteps++;
                sum += environment.rewards()[copy];
                if (environment.terminated()[copy] || environment.truncated()[copy]) {
                    over[copy] = true;
                    left--;
                }
            }
        }
        return sum / copies;
    }

    /** Steps of these episodes together. */
    long environmentSteps() {
        return environmentSteps;
    }
}
