package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;

/**
 * An update rule: what an agent makes of T steps of N copies of its environment.
 *
 * <p>A {@link LpgRule} gives the agent targets for its policy and for a categorical prediction y that means whatever the rule
 * wants it to mean. The hand-made members change the policy alone and learn a value function beside it; they say what a learned
 * rule has to be measured against.
 */
public sealed interface Rule extends Candidate permits LpgRule, ActorCriticRule, ReinforceRule {

    /** The kind of all rules. */
    String KIND = "rule";

    @Override
    default String kind() {
        return KIND;
    }

    @Override
    default CandidateId id() {
        return CandidateId.ofCanonical(new RuleFormat().writeCanonical(this));
    }
}
