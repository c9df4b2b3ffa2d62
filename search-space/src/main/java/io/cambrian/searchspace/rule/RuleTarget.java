package io.cambrian.searchspace.rule;

import java.util.List;

/**
 * What a learned rule says about one step. An agent descends π̂·ln π(a|s) + α·KL(y(s) ‖ ŷ).
 *
 * @param direction π̂: the action becomes likelier where it is negative
 * @param prediction ŷ, probabilities of the categories
 */
public record RuleTarget(double direction, List<Double> prediction) {
    public RuleTarget {
        prediction = List.copyOf(prediction);
    }
}
