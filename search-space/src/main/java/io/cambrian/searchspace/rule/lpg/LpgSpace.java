package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.rule.LearnedRuleSpace;
import java.util.random.RandomGenerator;

/**
 * The learned rules of one shape, as points of Rⁿ in the order of {@link LpgShape#parts()}. A sample is a fresh network, or has
 * normal weights around 0 as the origin is.
 *
 * @param shape what all members have in common
 * @param origin where a search begins
 * @param deviation the standard deviation of a mutant's steps, and of a sample's weights around 0; above 0
 */
public record LpgSpace(LpgShape shape, Origin origin, double deviation) implements LearnedRuleSpace<Rule> {

    /** Where a search begins. */
    public enum Origin {
        /** At a fresh network, the same in every search. */
        NETWORK,
        /** At weights of 0, which leave the policy as it is: what TA-LPG's evolution strategy begins with. */
        ZERO
    }

    /**
     * What TA-LPG's evolution strategy steps by, as its authors corrected it in May 2024 in the notes on their released code: the
     * 0.003 of the paper was misreported.
     */
    public static final double PUBLISHED_DEVIATION = 0.1;

    /** @throws IllegalArgumentException if the deviation is not positive and finite */
    public LpgSpace {
        LearnedRuleSpace.requireDeviation(deviation);
    }

    /** The rules of a shape, {@value #PUBLISHED_DEVIATION} apart, from a fresh network. */
    public LpgSpace(LpgShape shape) {
        this(shape, Origin.NETWORK, PUBLISHED_DEVIATION);
    }

    @Override
    public String name() {
        return "learned-rule";
    }

    @Override
    public Rule sample(RandomGenerator random) {
        return switch (origin) {
            case NETWORK -> LearnedRuleSpace.super.sample(random);
            case ZERO -> decode(VectorSpace.stepped(start(), deviation, random));
        };
    }

    @Override
    public Fingerprint fingerprint(Rule rule) {
        return RuleProbe.of(rule);
    }

    @Override
    public CandidateFormat<Rule> format() {
        return new RuleFormat();
    }

    @Override
    public float[] start() {
        return switch (origin) {
            case NETWORK -> LearnedRuleSpace.super.start();
            case ZERO -> new float[dimension()];
        };
    }

    @Override
    public Rule decode(float[] point) {
        return new LpgRule(shape, point);
    }
}
