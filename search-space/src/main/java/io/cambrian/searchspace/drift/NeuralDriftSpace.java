package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.drift.term.Term;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The drift networks of one shape, as points of Rⁿ: the weights W₁ row after row, then w₂.
 *
 * <p>A search starts where W₁ is random, the same in every search, and w₂ is 0: the drift is its base there. It does not start
 * at W₁ = 0, because a network without biases is an even function of its weights, N(−W₁, −w₂) = N(W₁, w₂): seen from 0 both
 * members of an antithetic pair are the same drift, their fitness is equal to the last bit, and nothing moves.
 *
 * <p>A sample has normal weights around the start, a mutant takes one normal step in every weight, a child has each weight from
 * either parent.
 *
 * @param shape what all members have in common
 * @param deviation the standard deviation of a sample's weights and of a mutant's steps, above 0; 0.04 in the source
 */
public record NeuralDriftSpace(NeuralShape shape, double deviation) implements VectorSpace<Drift> {

    /** What the source's evolution strategy begins with. */
    public static final double PUBLISHED_DEVIATION = 0.04;

    private static final long START_SEED = 1;

    /** @throws IllegalArgumentException if the deviation is not positive and finite, or the shape has no margin */
    public NeuralDriftSpace {
        Term.requirePositive("the deviation of drift networks", deviation);
        if (shape.margin() == 0) {
            throw new IllegalArgumentException(
                    "the margin of the networks of a search is above 0; without it hardly any of them is flat at r = 1");
        }
    }

    /** The networks of a shape, {@value #PUBLISHED_DEVIATION} apart. */
    public NeuralDriftSpace(NeuralShape shape) {
        this(shape, PUBLISHED_DEVIATION);
    }

    @Override
    public String name() {
        return "neural-drift";
    }

    @Override
    public Drift sample(RandomGenerator random) {
        return decode(VectorSpace.stepped(start(), deviation, random));
    }

    @Override
    public Drift mutate(Drift parent, RandomGenerator random) {
        return decode(VectorSpace.stepped(encode(parent), deviation, random));
    }

    @Override
    public Verdict check(Drift drift) {
        Optional<String> reason = foreign(drift);
        if (reason.isPresent()) {
            return Verdict.rejected(reason.orElseThrow());
        }
        return DriftCheck.ofNetwork(member(drift)) instanceof DriftVerdict.Violated violated
                ? Verdict.rejected(violated.sentence())
                : Verdict.accepted();
    }

    @Override
    public Fingerprint fingerprint(Drift drift) {
        return DriftProbe.of(drift);
    }

    @Override
    public int dimension() {
        return shape.weights();
    }

    /** The base: W₁ uniform with variance 1 / features, w₂ = 0. */
    @Override
    public float[] start() {
        float[] weights = new float[dimension()];
        CounterRandom random = new CounterRandom(START_SEED, 0);
        float bound = (float) Math.sqrt(3.0 / shape.features());
        for (int i = 0; i < shape.width() * shape.features(); i++) {
            weights[i] = bound * (2f * random.nextFloat() - 1f);
        }
        return weights;
    }

    @Override
    public Drift decode(float[] point) {
        return NeuralDrift.of(shape, point);
    }

    @Override
    public float[] encode(Drift drift) {
        return member(drift).weights();
    }

    @Override
    public CandidateFormat<Drift> format() {
        return new DriftFormat();
    }

    private Optional<String> foreign(Drift drift) {
        return switch (drift) {
            case SymbolicDrift symbolic -> Optional.of("the space holds drift networks, not closed forms");
            case NeuralDrift neural ->
                Optional.of("the space holds drift networks of the shape " + shape + ", found " + neural.shape())
                        .filter(reason -> !neural.shape().forAnyLifetime().equals(shape.forAnyLifetime()));
        };
    }

    private NeuralDrift member(Drift drift) {
        foreign(drift).ifPresent(reason -> {
            throw new IllegalArgumentException("the drift is no member of the space: " + reason);
        });
        return (NeuralDrift) drift;
    }
}
