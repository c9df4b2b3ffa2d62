package io.cambrian.searchspace.rule;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The learned rules of one shape, as points of Rⁿ in the order of {@link RuleShape#parts()}: for evolution strategies and for
 * meta-gradients alike.
 *
 * <p>A sample is a fresh network, or has normal weights around 0, as the origin is; a mutant takes one normal step in every weight, a child has each weight from
 * either parent.
 *
 * @param shape what all members have in common
 * @param origin where a search begins
 * @param deviation the standard deviation of a mutant's steps, and of a sample's weights around 0; above 0
 */
public record RuleSpace(RuleShape shape, Origin origin, double deviation) implements VectorSpace<Rule> {

    /** Where a search begins. */
    public enum Origin {
        /** At a fresh network, the same in every search. */
        NETWORK,
        /** At weights of 0, which leave the policy as it is: what TA-LPG's evolution strategy begins with. */
        ZERO
    }

    /** What TA-LPG's evolution strategy steps by. */
    public static final double PUBLISHED_DEVIATION = 0.1;

    private static final long START_SEED = 1;

    public RuleSpace {
        if (!(deviation > 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException("the deviation of learned rules is above 0, found " + deviation);
        }
    }

    /** The rules of a shape, {@value #PUBLISHED_DEVIATION} apart, from a fresh network. */
    public RuleSpace(RuleShape shape) {
        this(shape, Origin.NETWORK, PUBLISHED_DEVIATION);
    }

    @Override
    public String name() {
        return "learned-rule";
    }

    @Override
    public Rule sample(RandomGenerator random) {
        return switch (origin) {
            case NETWORK -> decode(fresh(random));
            case ZERO -> decode(stepped(start(), random));
        };
    }

    @Override
    public Rule mutate(Rule parent, RandomGenerator random) {
        return decode(stepped(encode(parent), random));
    }

    @Override
    public Rule cross(Rule mother, Rule father, RandomGenerator random) {
        float[] weights = encode(mother);
        float[] others = encode(father);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextBoolean() ? weights[i] : others[i];
        }
        return decode(weights);
    }

    @Override
    public Verdict check(Rule rule) {
        return foreign(rule).map(Verdict::rejected).orElseGet(Verdict::accepted);
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
    public int dimension() {
        return shape.weights();
    }

    @Override
    public float[] start() {
        return switch (origin) {
            case NETWORK -> fresh(new CounterRandom(START_SEED, 0));
            case ZERO -> new float[dimension()];
        };
    }

    /**
     * Weights of a fresh network: matrices uniform with variance 1 / rows (LeCun et al., "Efficient BackProp", 1998, §4.6), biases
     * 0, for the forget gate of an LSTM 1 (Jozefowicz, Zaremba and Sutskever, "An empirical exploration of recurrent network
     * architectures", ICML 2015, §2.2).
     */
    public float[] fresh(RandomGenerator random) {
        float[] weights = new float[dimension()];
        for (RuleShape.Part part : shape.parts()) {
            if (part.name().equals("cell.bias") && shape.cell() == RuleShape.Cell.LSTM) {
                int forget = part.from() + shape.hidden();
                Arrays.fill(weights, forget, forget + shape.hidden(), 1f);
            } else if (!part.name().endsWith("bias")) {
                float bound = (float) Math.sqrt(3.0 / part.rows());
                for (int i = 0; i < part.size(); i++) {
                    weights[part.from() + i] = bound * (2f * random.nextFloat() - 1f);
                }
            }
        }
        return weights;
    }

    @Override
    public Rule decode(float[] point) {
        return new LearnedRule(shape, point);
    }

    @Override
    public float[] encode(Rule rule) {
        foreign(rule).ifPresent(reason -> {
            throw new IllegalArgumentException("the rule is no member of the space: " + reason);
        });
        return ((LearnedRule) rule).weights();
    }

    private float[] stepped(float[] weights, RandomGenerator random) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += (float) (deviation * random.nextGaussian());
        }
        return weights;
    }

    private Optional<String> foreign(Rule rule) {
        return switch (rule) {
            case LearnedRule learned ->
                Optional.of("the space holds rules with " + shape + ", found " + learned.shape())
                        .filter(reason -> !learned.shape().equals(shape));
            case ActorCriticRule handMade ->
                Optional.of("the space holds learned rules, not the hand-made " + handMade);
            case ReinforceRule handMade -> Optional.of("the space holds learned rules, not the hand-made " + handMade);
        };
    }
}
