package io.cambrian.searchspace.rule.lpg;

import java.util.List;

/**
 * What a learned rule says about one step. An agent descends π̂·ln π(a|s) + α·KL(y(s) ‖ ŷ).
 *
 * @param direction π̂: the action becomes likelier where it is negative
 * @param prediction ŷ, the probabilities of the m categories
 */
public record LpgTarget(double direction, List<Double> prediction) {
    public LpgTarget {
        prediction = List.copyOf(prediction);
    }
}
