package io.cambrian.evaluators.growth;

import io.cambrian.searchspace.random.Seed;
import java.util.random.RandomGenerator;

/**
 * Noise on weights that a growth has copied: N(0, (ratio · sd(w))²), with sd(w) the standard deviation of the layer's weights
 * before.
 *
 * <p>Copies of a unit with equal incoming weights get equal gradients and would stay copies for ever; noise lets them part, at
 * the price of a small change of the function. The same value draws the same numbers for every network it is applied to, so a
 * target network that equalled its online network still does.
 *
 * <p>Source: Chen, Goodfellow and Shlens, "Net2Net: accelerating learning via knowledge transfer", ICLR 2016, §2.2; the
 * ratio 10⁻³ is from Cai et al., "Efficient architecture search by network transformation", AAAI 2018 (their code).
 *
 * <p>Throws a {@link GrowthRefusedException} for a ratio outside (0, 1).
 *
 * @param ratio of the noise's standard deviation to that of the weights, above 0
 * @param seed of the noise
 */
public record SymmetryBreaking(double ratio, Seed seed) {

    private static final double USUAL_RATIO = 1e-3;

    public SymmetryBreaking {
        if (!(ratio > 0 && ratio < 1)) {
            throw new GrowthRefusedException("noise has a ratio above 0 and below 1, such as " + USUAL_RATIO
                    + ", found " + ratio + "; for growth without noise, give none");
        }
    }

    /** With the ratio 10⁻³. */
    public static SymmetryBreaking usual(Seed seed) {
        return new SymmetryBreaking(USUAL_RATIO, seed);
    }

    /** A source of that noise. */
    Source source() {
        return new Source(ratio, seed.generator());
    }

    /** Draws noise in the order of asking. */
    record Source(double ratio, RandomGenerator random) {

        /** A weight of a layer of that standard deviation with noise. */
        double on(double weight, double deviation) {
            return weight + ratio * deviation * random.nextGaussian();
        }
    }
}
