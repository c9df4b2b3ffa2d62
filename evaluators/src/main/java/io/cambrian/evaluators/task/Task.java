package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.Game;
import io.cambrian.evaluators.environment.LockstepEnvironment;
import io.cambrian.evaluators.environment.VectorEnvironment;
import java.util.function.IntFunction;

/**
 * An environment with its settings, time limit and score scale. Its score is the mean undiscounted return per episode.
 *
 * @param name the name in the catalogue, such as {@code CartPole-v1}
 * @param environments makes the environment for a number of copies
 * @param observationSize how many numbers an agent sees
 * @param actions how many actions it chooses from
 * @param horizon the most steps an episode has
 * @param scores the two reference points of the scale
 */
public record Task(
        String name,
        IntFunction<VectorEnvironment> environments,
        int observationSize,
        int actions,
        int horizon,
        ScoreRange scores) {

    /** The task of a game under a time limit; the sizes are read from the game itself. */
    public static Task of(String name, IntFunction<Game> rules, int horizon, ScoreRange scores) {
        Game one = rules.apply(1);
        return new Task(
                name,
                copies -> new LockstepEnvironment(rules.apply(copies), horizon),
                one.observationSize(),
                one.actions(),
                horizon,
                scores);
    }

    /** A fresh environment with that many copies, not yet reset. */
    public VectorEnvironment environment(int copies) {
        return environments.apply(copies);
    }

    /** The score on the task's scale: 0 for random actions, 1 for the reference; not clipped. */
    public double normalise(double score) {
        return scores.normalise(score);
    }
}
