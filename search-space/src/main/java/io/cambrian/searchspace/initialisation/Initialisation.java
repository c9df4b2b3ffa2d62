package io.cambrian.searchspace.initialisation;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.Arrays;

/**
 * A network's weights as the point θ from which adaptation to a new task starts. Immutable.
 *
 * <p>The weights stand layer by layer: Wₗ input after input, then bₗ; after the last layer the logarithms of the deviations, if
 * the shape has a {@linkplain Head#GAUSSIAN Gaussian head}.
 *
 * <p>Source: Finn, Abbeel and Levine, "Model-agnostic meta-learning for fast adaptation of deep networks", ICML 2017.
 */
public final class Initialisation implements Candidate {

    /** The kind of all initialisations. */
    public static final String KIND = "initialisation";

    private final InitialisationShape shape;
    private final float[] weights;

    /**
     * An initialisation with copies of these numbers.
     *
     * @throws IllegalArgumentException if there are not as many as the shape has, or one is not finite
     */
    public Initialisation(InitialisationShape shape, float[] weights) {
        if (weights.length != shape.weights()) {
            throw new IllegalArgumentException("an initialisation of a network with widths " + shape.widths() + " has "
                    + shape.weights() + " weights, found " + weights.length);
        }
        for (int i = 0; i < weights.length; i++) {
            if (!Float.isFinite(weights[i])) {
                throw new IllegalArgumentException(
                        "weight " + i + " of an initialisation is " + weights[i] + "; weights are finite numbers");
            }
        }
        this.shape = shape;
        this.weights = weights.clone();
    }

    /** What network it is. */
    public InitialisationShape shape() {
        return shape;
    }

    /** A copy of all weights. */
    public float[] weights() {
        return weights.clone();
    }

    /**
     * What the network gives before any adaptation, in double precision: [outputs], the means of a Gaussian head.
     *
     * @param x [inputs]
     * @throws IllegalArgumentException if {@code x} has not as many numbers as the network has inputs
     */
    public double[] outputs(double[] x) {
        if (x.length != shape.inputs()) {
            throw new IllegalArgumentException(
                    "the network has " + shape.inputs() + " inputs, found " + x.length + " numbers");
        }
        double[] exact = new double[weights.length];
        for (int i = 0; i < exact.length; i++) {
            exact[i] = weights[i];
        }
        return new AdaptationPass(shape).outputs(exact, x);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(new InitialisationFormat().writeCanonical(this));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Initialisation that && that.shape.equals(shape) && Arrays.equals(that.weights, weights);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return new InitialisationFormat().formula(this);
    }
}
