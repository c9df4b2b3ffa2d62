package io.cambrian.evaluators.tabular;

import java.util.List;

/**
 * A Markov decision process small enough to be written out: every transition of every action of every state.
 *
 * <p>Each pair of state and action has the same number of outcomes, equally likely; a likelier outcome is listed more than
 * once. So the list of steps is at once the model and a replay memory in which every transition stands as often as its
 * probability says. Episodes start in each state with equal probability.
 *
 * <p>Throws an {@link IllegalArgumentException} for numbers outside of the ranges below, and for steps that are out of order, lead
 * nowhere, or are more for one pair than for another.
 *
 * @param name what people call it
 * @param states how many states there are, at least 1, called from 0; the number {@code states} itself stands for the end of the episode
 * @param actions how many actions there are, at least 1, called from 0
 * @param discount γ, from 0 to 1, of transitions that do not end the episode
 * @param steps all transitions, ordered by state, then action
 */
public record FiniteProblem(String name, int states, int actions, double discount, List<Step> steps) {

    /**
     * One transition.
     *
     * @param state s
     * @param action a
     * @param reward r
     * @param next s', or the number of states when the episode ends
     */
    public record Step(int state, int action, double reward, int next) {}

    public FiniteProblem {
        steps = List.copyOf(steps);
        if (states < 1 || actions < 1 || !(discount >= 0 && discount <= 1)) {
            throw new IllegalArgumentException(name
                    + " needs at least 1 state, at least 1 action and a discount from 0 to 1, found " + states + ", "
                    + actions + " and " + discount);
        }
        int pairs = states * actions;
        if (steps.isEmpty() || steps.size() % pairs != 0) {
            throw new IllegalArgumentException(name + " lists equally many outcomes for each of its " + pairs
                    + " pairs of state and action, found " + steps.size() + " steps");
        }
        int outcomes = steps.size() / pairs;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int pair = i / outcomes;
            boolean inOrder = step.state() == pair / actions && step.action() == pair % actions;
            if (!inOrder || step.next() < 0 || step.next() > states) {
                throw new IllegalArgumentException(
                        "step " + i + " of " + name + " is out of order or leads nowhere: " + step);
            }
        }
    }

    /** How many equally likely outcomes each pair of state and action has. */
    public int outcomes() {
        return steps.size() / (states * actions);
    }

    /** One of the outcomes of an action in a state. */
    public Step outcome(int state, int action, int outcome) {
        return steps.get((state * actions + action) * outcomes() + outcome);
    }

    /**
     * What an agent sees of a state: one number, its position between 0, the first state, and 1, the end.
     *
     * <p>Not a vector with a single 1: its length would be a constant that a loss could use in place of numbers which the
     * language does not have.
     */
    public double observation(int state) {
        return (double) state / states;
    }

    /** Whether the episode ends with this step. */
    public boolean ends(Step step) {
        return step.next() == states;
    }
}
