package io.cambrian.searchspace.rule.disco;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.rule.LearnedRuleSpace;

/**
 * The DiscoRL rules of one shape, as points of Rⁿ in the order of {@link DiscoShape#parts()}.
 *
 * @param shape what all members have in common
 * @param deviation the standard deviation of a mutant's steps; above 0
 */
public record DiscoSpace(DiscoShape shape, double deviation) implements LearnedRuleSpace<PredictiveRule> {

    /** What a mutant steps by unless told otherwise: a tenth of the spread of most weights of a small fresh rule. */
    public static final double USUAL_DEVIATION = 0.02;

    /** @throws IllegalArgumentException if the deviation is not positive and finite */
    public DiscoSpace {
        LearnedRuleSpace.requireDeviation(deviation);
    }

    /** The rules of a shape, {@value #USUAL_DEVIATION} apart. */
    public DiscoSpace(DiscoShape shape) {
        this(shape, USUAL_DEVIATION);
    }

    @Override
    public String name() {
        return PredictiveRule.KIND;
    }

    /** Its identity: networks with other weights hardly ever say the same. */
    @Override
    public Fingerprint fingerprint(PredictiveRule rule) {
        return new Fingerprint(rule.id().hex());
    }

    @Override
    public CandidateFormat<PredictiveRule> format() {
        return new DiscoFormat();
    }

    @Override
    public PredictiveRule decode(float[] point) {
        return new DiscoRule(shape, point);
    }
}
