package io.cambrian.searchspace.disco;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The DiscoRL rules of one shape, as points of Rⁿ in the order of {@link DiscoShape#parts()}: for meta-gradients and for evolution
 * strategies alike.
 *
 * <p>A sample is a fresh network; a mutant takes one normal step in every weight, a child has each weight from either parent.
 *
 * @param shape what all members have in common
 * @param deviation the standard deviation of a mutant's steps; above 0
 */
public record DiscoSpace(DiscoShape shape, double deviation) implements VectorSpace<PredictiveRule> {

    /** What a mutant steps by unless told otherwise: a tenth of the spread of most weights of a small fresh rule. */
    public static final double USUAL_DEVIATION = 0.02;

    private static final long START_SEED = 1;

    public DiscoSpace {
        if (!(deviation > 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException("the deviation of learned rules is above 0, found " + deviation);
        }
    }

    /** The rules of a shape, {@value #USUAL_DEVIATION} apart. */
    public DiscoSpace(DiscoShape shape) {
        this(shape, USUAL_DEVIATION);
    }

    @Override
    public String name() {
        return PredictiveRule.KIND;
    }

    @Override
    public PredictiveRule sample(RandomGenerator random) {
        return decode(fresh(random));
    }

    @Override
    public PredictiveRule mutate(PredictiveRule parent, RandomGenerator random) {
        float[] weights = encode(parent);
        for (int i = 0; i < weights.length; i++) {
            weights[i] += (float) (deviation * random.nextGaussian());
        }
        return decode(weights);
    }

    @Override
    public PredictiveRule cross(PredictiveRule mother, PredictiveRule father, RandomGenerator random) {
        float[] weights = encode(mother);
        float[] others = encode(father);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextBoolean() ? weights[i] : others[i];
        }
        return decode(weights);
    }

    @Override
    public Verdict check(PredictiveRule rule) {
        return foreign(rule).map(Verdict::rejected).orElseGet(Verdict::accepted);
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
    public int dimension() {
        return shape.weights();
    }

    /** A fresh network, the same in every search. */
    @Override
    public float[] start() {
        return fresh(new CounterRandom(START_SEED, 0));
    }

    /**
     * Weights of a fresh network: matrices uniform with variance 1 / rows, but for the published deviations 0.3 of what leads to
     * targets and 1 of the lifetime's gate; biases 0, for forget gates 1.
     */
    public float[] fresh(RandomGenerator random) {
        float[] weights = new float[dimension()];
        for (DiscoShape.Part part : shape.parts()) {
            if (!part.isBias()) {
                float bound = (float) (Math.sqrt(3) * deviation(part));
                for (int i = 0; i < part.size(); i++) {
                    weights[part.from() + i] = bound * (2f * random.nextFloat() - 1f);
                }
            } else if (part.name().equals("trajectory.bias") || part.name().equals("lifetime.bias")) {
                int width = part.rows() / 4;
                Arrays.fill(weights, part.from() + width, part.from() + 2 * width, 1f);
            }
        }
        return weights;
    }

    private static double deviation(DiscoShape.Part part) {
        return switch (part.name()) {
            case "summary.weight", "state-target.weight", "action-target.weight", "policy-target.weight" -> 0.3;
            case "gate.weight" -> 1;
            default -> Math.sqrt(1.0 / part.rows());
        };
    }

    @Override
    public PredictiveRule decode(float[] point) {
        return new DiscoRule(shape, point);
    }

    @Override
    public float[] encode(PredictiveRule rule) {
        foreign(rule).ifPresent(reason -> {
            throw new IllegalArgumentException("the rule is no member of the space: " + reason);
        });
        return ((DiscoRule) rule).weights();
    }

    private Optional<String> foreign(PredictiveRule rule) {
        return switch (rule) {
            case DiscoRule disco ->
                Optional.of("the space holds rules with " + shape + ", found " + disco.shape())
                        .filter(reason -> !disco.shape().equals(shape));
            case PredictiveActorCritic handMade ->
                Optional.of("the space holds learned rules, not the hand-made " + handMade);
        };
    }
}
