package io.cambrian.searchspace.initialisation;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The initialisations of one shape, as points of Rⁿ in the order of {@link Initialisation#weights}.
 *
 * <p>A search starts at fresh weights, the same in every search: normal with the variance 2 / inputs of the layer where relu
 * follows and 1 / inputs elsewhere, biases and logarithms of deviations 0. With weights of variance 1 in the first layer,
 * several steps of adaptation leave the region in which a gradient means anything.
 *
 * <p>Source of the fresh weights: He, Zhang, Ren and Sun, "Delving deep into rectifiers", ICCV 2015, §2.2.
 *
 * <p>A sample is freshly drawn, a mutant takes one normal step in every weight, a child has each weight from either parent.
 *
 * @param shape what all members have in common
 * @param mutationDeviation the standard deviation of a mutant's steps, above 0
 */
public record InitialisationSpace(InitialisationShape shape, double mutationDeviation)
        implements VectorSpace<Initialisation> {

    /** A tenth of the deviation of fresh weights between hidden layers of 40 units. */
    public static final double USUAL_MUTATION_DEVIATION = 0.02;

    private static final long START_SEED = 1;

    /** @throws IllegalArgumentException if the deviation is not positive and finite */
    public InitialisationSpace {
        if (!(mutationDeviation > 0) || Double.isInfinite(mutationDeviation)) {
            throw new IllegalArgumentException(
                    "the mutation deviation of initialisations is above 0, found " + mutationDeviation);
        }
    }

    /** The initialisations of a shape with mutants {@value #USUAL_MUTATION_DEVIATION} apart. */
    public InitialisationSpace(InitialisationShape shape) {
        this(shape, USUAL_MUTATION_DEVIATION);
    }

    @Override
    public String name() {
        return Initialisation.KIND;
    }

    @Override
    public Initialisation sample(RandomGenerator random) {
        return new Initialisation(shape, fresh(random));
    }

    @Override
    public Initialisation mutate(Initialisation parent, RandomGenerator random) {
        return decode(VectorSpace.stepped(encode(parent), mutationDeviation, random));
    }

    @Override
    public Verdict check(Initialisation initialisation) {
        return initialisation.shape().equals(shape)
                ? Verdict.accepted()
                : Verdict.rejected("the space holds initialisations of " + InitialisationFormat.text(shape)
                        + "; found one of " + InitialisationFormat.text(initialisation.shape()));
    }

    @Override
    public Fingerprint fingerprint(Initialisation initialisation) {
        return InitialisationProbe.of(initialisation);
    }

    @Override
    public int dimension() {
        return shape.weights();
    }

    @Override
    public float[] start() {
        return fresh(new CounterRandom(START_SEED, 0));
    }

    private float[] fresh(RandomGenerator random) {
        float[] weights = new float[dimension()];
        List<Integer> widths = shape.widths();
        int at = 0;
        for (int layer = 0; layer < shape.layers(); layer++) {
            int inputs = widths.get(layer);
            boolean rectified = shape.nonlinearity() == Nonlinearity.RELU && layer < shape.layers() - 1;
            double deviation = Math.sqrt((rectified ? 2.0 : 1.0) / inputs);
            for (int i = 0; i < inputs * widths.get(layer + 1); i++) {
                weights[at + i] = (float) (deviation * random.nextGaussian());
            }
            at += (inputs + 1) * widths.get(layer + 1);
        }
        return weights;
    }

    @Override
    public Initialisation decode(float[] point) {
        return new Initialisation(shape, point);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when the initialisation has another shape
     */
    @Override
    public float[] encode(Initialisation initialisation) {
        if (check(initialisation) instanceof Verdict.Rejected rejected) {
            throw new IllegalArgumentException("the initialisation is no member of the space: " + rejected.reason());
        }
        return initialisation.weights();
    }

    @Override
    public CandidateFormat<Initialisation> format() {
        return new InitialisationFormat();
    }
}
