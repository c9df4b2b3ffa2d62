package io.cambrian.evaluators.tabular;

import io.cambrian.evaluators.tabular.FiniteProblem.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Two problems on which a loss shows within milliseconds what it learns.
 *
 * <p>Their rewards are whole numbers picked from random draws for the properties stated at each; the tests check them.
 */
public final class ToyTasks {

    private static final double DISCOUNT = 0.85;

    private static final int STATES = 5;
    private static final int CHAIN_HORIZON = 50;
    private static final int RING_HORIZON = 200;
    private static final double LARGEST_FEE = 160;

    /** Rewards of the ring by state: of a walk that succeeds, that slips; of a leap that succeeds, that is thrown back. */
    private static final int[] WALKED = {30, 30, 60, 20, -30};

    private static final int[] SLIPPED = {-20, -20, -10, -20, -10};
    private static final int[] LEAPT = {-20, -20, 30, 10, -20};
    private static final int[] THROWN_BACK = {0, 0, -30, -30, 0};

    /** Rewards of the chain by state. */
    private static final int[] BACK = {-3, -3, -2, -2, -2};

    private static final int[] FORWARD = {2, -2, -1, -3, 2};
    private static final int[] HOPPED = {1, 1, 2, -1, 2};
    private static final int[] STUCK = {2, -4, -4, -4, -4};

    /**
     * Five states in a row; the episode ends behind the last.
     *
     * <p>Action 0 goes one state back (the first one stays), action 1 one forward; action 2 hops two forward with probability
     * 1/2, else it is stuck. Nothing is gained by staying, so undiscounted values are bounded, and they choose the same actions
     * as discounted ones; the next reward alone chooses badly. The score is the undiscounted return of at most 50 steps.
     */
    public static final FiniteTask CHAIN =
            new FiniteTask(chain(), new Appraisal.EpisodeReturn(CHAIN_HORIZON), CHAIN_HORIZON);

    /**
     * Five states in a circle, without end.
     *
     * <p>Action 0 walks: with probability 3/4 to the next state, else it slips and stays. Action 1 leaps: with probability
     * 1/4 two states on, else it is thrown back by one. The score is the profit under
     * {@linkplain Appraisal.EntranceFee entrance fees} of at most 160. The rewards are such that
     *
     * <ul>
     *   <li>the best play earns 16.1 a step, so undiscounted values grow without bound, and optimal ones lie between 73
     *       and 120;
     *   <li>both outcomes of an action differ in reward and in probability, so that minimising anything but a square (an
     *       absolute error, a fourth power) ends beside the mean;
     *   <li>learning averages of rewards and later values, which discount by themselves but too much, earns less than
     *       learning undiscounted values;
     *   <li>they are large beside 1, so squares of values in the place of values run away.
     * </ul>
     */
    public static final FiniteTask RING = new FiniteTask(ring(), new Appraisal.EntranceFee(LARGEST_FEE), RING_HORIZON);

    private ToyTasks() {}

    /** Both. */
    public static List<FiniteTask> all() {
        return List.of(CHAIN, RING);
    }

    private static FiniteProblem chain() {
        List<Step> steps = new ArrayList<>();
        for (int state = 0; state < STATES; state++) {
            Step back = new Step(state, 0, BACK[state], Math.max(0, state - 1));
            Step forward = new Step(state, 1, FORWARD[state], state + 1);
            Step hopped = new Step(state, 2, HOPPED[state], Math.min(state + 2, STATES));
            Step stuck = new Step(state, 2, STUCK[state], state);
            steps.addAll(List.of(back, back, forward, forward, hopped, stuck));
        }
        return new FiniteProblem("Chain-5", STATES, 3, DISCOUNT, steps);
    }

    private static FiniteProblem ring() {
        List<Step> steps = new ArrayList<>();
        for (int state = 0; state < STATES; state++) {
            Step walked = new Step(state, 0, WALKED[state], (state + 1) % STATES);
            Step slipped = new Step(state, 0, SLIPPED[state], state);
            Step leapt = new Step(state, 1, LEAPT[state], (state + 2) % STATES);
            Step thrownBack = new Step(state, 1, THROWN_BACK[state], (state + STATES - 1) % STATES);
            steps.addAll(List.of(walked, walked, walked, slipped));
            steps.addAll(List.of(leapt, thrownBack, thrownBack, thrownBack));
        }
        return new FiniteProblem("Ring-5", STATES, 2, DISCOUNT, steps);
    }
}
