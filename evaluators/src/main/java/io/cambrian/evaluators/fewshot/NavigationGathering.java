package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.ContinuousLockstep;
import io.cambrian.evaluators.environment.fewshot.PointNavigation;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;

/**
 * One goal and the episodes that a policy lives through on the way to it. The policy's numbers count in units of the longest move,
 * so that a deviation of 1 is as long as a move may be.
 */
final class NavigationGathering {

    private static final int NUMBERS = 2;
    private static final float LONGEST_MOVE = 0.1f;

    private final int copies;
    private final ContinuousEnvironment environment;
    private final Seed seed;
    private final RandomArrays random;
    private final float[] noise;
    private final float[] moves;
    private final boolean[] ended;
    private int gathered;

    /**
     * A goal drawn from a seed.
     *
     * @param episodes how many are lived through side by side
     */
    NavigationGathering(Seed seed, int episodes) {
        this.copies = episodes;
        this.seed = seed;
        environment = new ContinuousLockstep(
                PointNavigation.withGoalFrom(seed.child("goal").counterRandom(0), episodes),
                PointNavigation.PUBLISHED_LIMIT);
        random = RandomArrays.of(seed.child("actions"), 0);
        noise = new float[NUMBERS * episodes];
        moves = new float[NUMBERS * episodes];
        ended = new boolean[episodes];
    }

    /**
     * Fills {@code trajectories} with one episode of every copy.
     *
     * @param policy the program that acts
     * @param variables its weights
     */
    void gather(Executor policy, Variables variables, Trajectories trajectories) {
        float[] logDeviation = variables.values(SideBySide.LOG_DEVIATION);
        float[] deviation = {(float) StrictMath.exp(logDeviation[0]), (float) StrictMath.exp(logDeviation[1])};
        trajectories.clear();
        Arrays.fill(ended, false);
        environment.reset(seed.child("episodes", gathered++));
        int running = copies;
        for (int step = 0; step < PointNavigation.PUBLISHED_LIMIT && running > 0; step++) {
            look(policy.input(PolicyPrograms.OBSERVATION));
            policy.run();
            act(policy.output(PolicyPrograms.MEAN), deviation);
            remember(policy, trajectories, step);
            environment.step(moves);
            running -= live(trajectories, step);
        }
    }

    private void look(float[] observation) {
        for (int copy = 0; copy < copies; copy++) {
            for (int i = 0; i < NUMBERS; i++) {
                observation[copy * NUMBERS + i] = environment.observations()[i * copies + copy];
            }
        }
    }

    private void act(float[] means, float[] deviation) {
        random.fillNormal(noise);
        for (int copy = 0; copy < copies; copy++) {
            for (int i = 0; i < NUMBERS; i++) {
                int at = copy * NUMBERS + i;
                noise[at] = means[at] + deviation[i] * noise[at];
                moves[i * copies + copy] = LONGEST_MOVE * noise[at];
            }
        }
    }

    private void remember(Executor policy, Trajectories trajectories, int step) {
        int from = step * copies * NUMBERS;
        System.arraycopy(policy.input(PolicyPrograms.OBSERVATION), 0, trajectories.observations(), from, noise.length);
        System.arraycopy(noise, 0, trajectories.actions(), from, noise.length);
    }

    /** How many episodes have ended. */
    private int live(Trajectories trajectories, int step) {
        int newlyEnded = 0;
        for (int copy = 0; copy < copies; copy++) {
            if (!ended[copy]) {
                trajectories.live(step * copies + copy, environment.rewards()[copy]);
                ended[copy] = environment.terminated()[copy];
                newlyEnded += ended[copy] ? 1 : 0;
            }
        }
        return newlyEnded;
    }
}
