package io.cambrian.evaluators.tabular;

import io.cambrian.evaluators.tabular.Values.Choice;
import io.cambrian.evaluators.task.ScoreRange;
import java.util.Arrays;

/**
 * What an agent with a table of action values earns in a {@link FiniteProblem}, computed exactly. The agent takes the action
 * with the greatest value; of equal ones the first.
 */
public sealed interface Appraisal {

    /**
     * The score of a table.
     *
     * @param table the action values, {@code [state][action]} in one array
     */
    double score(FiniteProblem problem, double[] table);

    /** What random play earns, and what the best table earns. */
    ScoreRange range(FiniteProblem problem);

    /**
     * The undiscounted return of an episode that ends after {@code horizon} steps at the latest, averaged over the states
     * as starts.
     *
     * <p>Only the order of the values counts: adding to all of them or scaling them changes nothing.
     *
     * @param horizon the time limit, in steps; at least 1
     */
    record EpisodeReturn(int horizon) implements Appraisal {

        @Override
        public double score(FiniteProblem problem, double[] table) {
            return mean(Values.ofStates(problem, 1, horizon, Choice.of(greedy(problem, table))));
        }

        @Override
        public ScoreRange range(FiniteProblem problem) {
            return new ScoreRange(
                    mean(Values.ofStates(problem, 1, horizon, Choice.UNIFORM)),
                    mean(Values.ofStates(problem, 1, horizon, Choice.BEST)),
                    "exact values of uniform and of optimal play");
        }
    }

    /**
     * The profit of an agent that is asked for an entrance fee before it may play.
     *
     * <p>The fee f is drawn uniformly from [−L, L] (a negative one is a gift for playing) and the start uniformly from the
     * states. The agent enters where the value {@code v(s) = max_a Q(s,a)} that it has learnt exceeds the fee, and then
     * earns the discounted return {@code V(s)} of its own greedy play. The expected profit from s is
     *
     * <pre>{@code  1/2L ∫_{−L}^{v(s)} (V(s) − f) df  =  (V(s)(v + L) − (v² − L²)/2) / 2L   with v = v(s) cut to [−L, L]}</pre>
     *
     * which is greatest where v(s) = V(s): an agent that overestimates pays too much, one that underestimates stays away.
     * So behaviour tells not only the order but the scale of what was learnt.
     *
     * <p>Source of the idea: proper scoring rules by random prices (Becker, DeGroot and Marschak, "Measuring utility by a
     * single-response sequential method", 1964).
     *
     * @param limit L, above 0, in the unit of the rewards
     */
    record EntranceFee(double limit) implements Appraisal {

        /** Enough steps for every discount up to 0.9: what comes later counts less than 1e-9 of a reward. */
        private static final int HORIZON = 200;

        @Override
        public double score(FiniteProblem problem, double[] table) {
            double[] earned = Values.ofStates(problem, problem.discount(), HORIZON, Choice.of(greedy(problem, table)));
            double profit = 0;
            for (int state = 0; state < problem.states(); state++) {
                profit += profit(table[best(problem, table, state)], earned[state]);
            }
            return profit / problem.states();
        }

        @Override
        public ScoreRange range(FiniteProblem problem) {
            double[] random = Values.ofStates(problem, problem.discount(), HORIZON, Choice.UNIFORM);
            double[] best = Values.ofStates(problem, problem.discount(), HORIZON, Choice.BEST);
            return new ScoreRange(
                    mean(Arrays.stream(random).map(value -> profit(0, value)).toArray()),
                    mean(Arrays.stream(best).map(value -> profit(value, value)).toArray()),
                    "exact profits of uniform play that accepts every gift and pays no fee, and of optimal play");
        }

        private double profit(double believed, double earned) {
            double entered = Math.clamp(believed, -limit, limit);
            return (earned * (entered + limit) - (entered * entered - limit * limit) / 2) / (2 * limit);
        }
    }

    private static int[] greedy(FiniteProblem problem, double[] table) {
        int[] policy = new int[problem.states()];
        Arrays.setAll(policy, state -> best(problem, table, state) - state * problem.actions());
        return policy;
    }

    /** The position in the table of the first greatest value of a state. */
    private static int best(FiniteProblem problem, double[] table, int state) {
        int best = state * problem.actions();
        for (int i = best + 1; i < (state + 1) * problem.actions(); i++) {
            best = table[i] > table[best] ? i : best;
        }
        return best;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
