package io.cambrian.evaluators.tabular;

import io.cambrian.evaluators.tabular.FiniteProblem.Step;
import java.util.Arrays;

/**
 * Exact values of a {@link FiniteProblem} within a number of steps, by backward induction: {@code V₀ = 0} and
 * {@code V₊₁(s)} is what a {@link Choice} makes of {@code Q(s,a) = E[r + γ V(s')]}.
 *
 * <p>Source: Puterman, "Markov decision processes", 1994, §4.3.
 */
final class Values {

    /** What an agent's choice in a state is worth. */
    interface Choice {

        /** The best action. */
        Choice BEST = (state, actionValues) -> Arrays.stream(actionValues).max().orElseThrow();

        /** Every action with equal probability. */
        Choice UNIFORM =
                (state, actionValues) -> Arrays.stream(actionValues).average().orElseThrow();

        /** The given action of each state. */
        static Choice of(int[] policy) {
            return (state, actionValues) -> actionValues[policy[state]];
        }

        double value(int state, double[] actionValues);
    }

    private Values() {}

    /** The expected return from each state. */
    static double[] ofStates(FiniteProblem problem, double discount, int horizon, Choice choice) {
        double[] values = new double[problem.states()];
        for (int step = 0; step < horizon; step++) {
            double[] actionValues = ofActions(problem, discount, values);
            double[] earlier = new double[values.length];
            for (int state = 0; state < earlier.length; state++) {
                int from = state * problem.actions();
                earlier[state] = choice.value(state, Arrays.copyOfRange(actionValues, from, from + problem.actions()));
            }
            values = earlier;
        }
        return values;
    }

    /** E[r + γ V(s')] for each state and action, {@code [state][action]} in one array. */
    static double[] ofActions(FiniteProblem problem, double discount, double[] values) {
        double[] actionValues = new double[problem.states() * problem.actions()];
        for (Step step : problem.steps()) {
            double next = problem.ends(step) ? 0 : values[step.next()];
            actionValues[step.state() * problem.actions() + step.action()] +=
                    (step.reward() + discount * next) / problem.outcomes();
        }
        return actionValues;
    }
}
