package io.cambrian.searchspace.rule.disco;

import java.util.List;

/**
 * What a DiscoRL rule says about one step, as logits. An agent descends KL(π̂ ‖ π(s)) + KL(ŷ ‖ y(s)) + KL(ẑ ‖ z(s, a)).
 *
 * @param policy π̂, one for each action
 * @param state ŷ, one for each category of the rule's predictions
 * @param action ẑ of the action that was taken, as many
 */
public record DiscoTarget(List<Double> policy, List<Double> state, List<Double> action) {
    public DiscoTarget {
        policy = List.copyOf(policy);
        state = List.copyOf(state);
        action = List.copyOf(action);
    }
}
