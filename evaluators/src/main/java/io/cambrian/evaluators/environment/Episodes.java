package io.cambrian.evaluators.environment;

import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole episodes played by a policy, and what they brought.
 *
 * @param returns the sum of rewards of each episode, undiscounted, in the order in which the episodes ended
 * @param environmentSteps the steps of these episodes together
 */
public record Episodes(List<Double> returns, long environmentSteps) {

    public Episodes {
        returns = List.copyOf(returns);
    }

    /** The mean return; NaN without episodes. */
    public double meanReturn() {
        return returns.stream().mapToDouble(Double::doubleValue).sum() / returns.size();
    }

    /**
     * Plays a fixed number of episodes in every copy. To stop when a total is reached instead would favour short episodes.
     *
     * @param seed of these episodes alone; the environment is reset with it
     * @param episodesPerCopy at least 1, or nothing is played
     */
    public static Episodes play(DiscreteEnvironment environment, Policy policy, Seed seed, int episodesPerCopy) {
        int[] actions = new int[environment.copies()];
        return play(environment, seed, episodesPerCopy, () -> {
            policy.act(environment.observations(), actions);
            environment.step(actions);
        });
    }

    /** The same where actions are vectors of numbers. */
    public static Episodes play(
            ContinuousEnvironment environment, ContinuousPolicy policy, Seed seed, int episodesPerCopy) {
        float[] actions = new float[environment.actionSpace().size() * environment.copies()];
        return play(environment, seed, episodesPerCopy, () -> {
            policy.act(environment.observations(), actions);
            environment.step(actions);
        });
    }

    private static Episodes play(VectorEnvironment environment, Seed seed, int episodesPerCopy, Runnable step) {
        int copies = environment.copies();
        int[] finished = new int[copies];
        double[] running = new double[copies];
        List<Double> returns = new ArrayList<>(copies * episodesPerCopy);
        long steps = 0;
        environment.reset(seed);
        while (returns.size() < copies * episodesPerCopy) {
            step.run();
            for (int copy = 0; copy < copies; copy++) {
                if (finished[copy] == episodesPerCopy) {
                    continue;
                }
                steps++;
                running[copy] += environment.rewards()[copy];
                if (environment.terminated()[copy] || environment.truncated()[copy]) {
                    returns.add(running[copy]);
                    running[copy] = 0;
                    finished[copy]++;
                }
            }
        }
        return new Episodes(returns, steps);
    }
}
