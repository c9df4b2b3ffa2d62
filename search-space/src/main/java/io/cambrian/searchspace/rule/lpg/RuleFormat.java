package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.CandidateFormat;

/** How rules are written and read: one line of compact JSON, described at {@link RuleJson}. */
public final class RuleFormat implements CandidateFormat<Rule> {

    @Override
    public String write(Rule rule) {
        return RuleJson.write(rule);
    }

    @Override
    public Rule read(String json) {
        return RuleJson.read(json);
    }

    @Override
    public String formula(Rule rule) {
        return switch (rule) {
            case LpgRule learned -> "descend π̂·ln π(a|s) + α·KL(y ‖ ŷ), targets from a network of " + learned;
            case ActorCriticRule actorCritic ->
                "ascend ln π(a|s)·A + " + actorCritic.entropyWeight() + "·H(π), γ " + actorCritic.discount() + ", λ "
                        + actorCritic.lambda();
            case ReinforceRule reinforce ->
                "ascend ln π(a|s)·(G − v(s)) + " + reinforce.entropyWeight() + "·H(π), γ " + reinforce.discount();
        };
    }
}
