package io.cambrian.searchspace.rule.disco;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;

/**
 * An update rule for agents that predict: beside a policy they have values of actions and two categorical predictions, y of a
 * state and z of a state and an action.
 *
 * <p>A {@link DiscoRule} gives targets for policy and predictions, which mean whatever the rule wants them to mean. The
 * hand-made {@link PredictiveActorCritic} changes the policy and the values of the same agent; it says what a learned rule has to
 * be measured against.
 */
public sealed interface PredictiveRule extends Candidate permits DiscoRule, PredictiveActorCritic {

    /** The kind of all rules for agents that predict. */
    String KIND = "disco-rule";

    @Override
    default String kind() {
        return KIND;
    }

    @Override
    default CandidateId id() {
        return CandidateId.ofCanonical(new DiscoFormat().writeCanonical(this));
    }
}
