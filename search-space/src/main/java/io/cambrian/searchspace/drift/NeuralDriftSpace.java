package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.Verdict;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The drift networks of one shape, as points of Rⁿ: the weights W₁ row after row, then w₂.
 *
 * <p>A search starts at 0, where the drift is its base. A sample has normal weights around 0, a mutant takes one normal step in
 * every weight, a child has each weight from either parent.
 *
 * @param shape what all members have in common
 * @param deviation the standard deviation of a sample's weights and of a mutant's steps, above 0; 0.04 in the source
 */
public record NeuralDriftSpace(NeuralShape shape, double deviation) implements VectorSpace<Drift> {

    /** What the source's evolution strategy begins with. */
    public static final double PUBLISHED_DEVIATION = 0.04;

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
        return NeuralDrift.of(shape, stepped(start(), random));
    }

    @Override
    public Drift mutate(Drift parent, RandomGenerator random) {
        return NeuralDrift.of(shape, stepped(member(parent).weights(), random));
    }

    @Override
    public Drift cross(Drift mother, Drift father, RandomGenerator random) {
        float[] weights = member(mother).weights();
        float[] others = member(father).weights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextBoolean() ? weights[i] : others[i];
        }
        return NeuralDrift.of(shape, weights);
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

    /** All weights 0: the base. */
    @Override
    public float[] start() {
        return new float[dimension()];
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

    private float[] stepped(float[] weights, RandomGenerator random) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += (float) (deviation * random.nextGaussian());
        }
        return weights;
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
