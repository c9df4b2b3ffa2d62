package io.cambrian.evaluators.tabular;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.tabular.FiniteProblem.Step;
import io.cambrian.searchspace.random.CounterRandom;

/**
 * A {@link FiniteProblem} that is played step by step: outcomes are drawn, and an agent sees one number, the
 * {@linkplain FiniteProblem#observation position} of the state.
 */
public final class FiniteGame implements DiscreteGame {

    private final FiniteProblem problem;
    private final int copies;
    private final int[] state;
    private final CounterRandom[] randoms;

    /** @param copies how many are played side by side */
    public FiniteGame(FiniteProblem problem, int copies) {
        this.problem = problem;
        this.copies = copies;
        state = new int[copies];
        randoms = new CounterRandom[copies];
    }

    /** Draws a state; the stream also gives the outcomes of the episode that starts here. */
    @Override
    public void reset(int copy, CounterRandom random) {
        randoms[copy] = random;
        state[copy] = random.nextInt(problem.states());
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            int outcome = randoms[copy].nextInt(problem.outcomes());
            Step step = problem.outcome(state[copy], actions[copy], outcome);
            rewards[copy] = (float) step.reward();
            terminated[copy] = problem.ends(step);
            state[copy] = step.next();
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = (float) problem.observation(state[copy]);
        }
    }

    @Override
    public String name() {
        return problem.name();
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return 1;
    }

    @Override
    public int actions() {
        return problem.actions();
    }
}
