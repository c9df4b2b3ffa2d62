package io.cambrian.evaluators.imitation;

import java.util.List;

/**
 * The states that an agent or a demonstrator went through.
 *
 * <p>Throws an {@link IllegalArgumentException} when there is no state, or when states differ in length.
 *
 * @param states [state][feature], at least one state, each a vector of features, all of one length
 */
public record Trajectory(List<List<Double>> states) {

    public Trajectory {
        states = states.stream().map(List::copyOf).toList();
        long widths = states.stream().mapToInt(List::size).distinct().count();
        if (widths != 1) {
            throw new IllegalArgumentException(
                    "a trajectory has at least one state and all its states have the same number of"
                            + " features, found " + states.size() + " states with " + widths + " different numbers");
        }
    }

    /** How many states there are. */
    public int length() {
        return states.size();
    }

    /**
     * √Σᵢ (aᵢ − bᵢ)², the Euclidean distance of a state a of this trajectory to a state b of another one.
     *
     * @throws IllegalArgumentException if the two have different numbers of features
     */
    public double distance(int state, Trajectory other, int otherState) {
        List<Double> a = states.get(state);
        List<Double> b = other.states.get(otherState);
        if (a.size() != b.size()) {
            throw new IllegalArgumentException("states of " + a.size() + " and of " + b.size()
                    + " features have no distance; an imitator and its demonstrator see the same features");
        }
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            double difference = a.get(i) - b.get(i);
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }
}
