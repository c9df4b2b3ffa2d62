package io.cambrian.searchspace.rule.disco;

import io.cambrian.searchspace.CandidateFormat;

/** How rules for agents that predict are written and read: one line of compact JSON, described at {@link DiscoJson}. */
public final class DiscoFormat implements CandidateFormat<PredictiveRule> {

    @Override
    public String write(PredictiveRule rule) {
        return DiscoJson.write(rule);
    }

    @Override
    public PredictiveRule read(String json) {
        return DiscoJson.read(json);
    }

    @Override
    public String formula(PredictiveRule rule) {
        return switch (rule) {
            case DiscoRule disco -> "descend KL(π̂ ‖ π) + KL(ŷ ‖ y) + KL(ẑ ‖ z), targets from a " + disco;
            case PredictiveActorCritic handMade ->
                "ascend ln π(a|s)·A + " + handMade.entropyWeight() + "·H(π), Retrace advantages";
        };
    }
}
