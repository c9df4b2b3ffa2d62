package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.SearchSeed;

/**
 * OpenES: a gradient of the smoothed fitness, estimated from antithetic pairs, and Adam's steps along it.
 *
 * <p>With mean m, standard deviation σ, learning rate η, population P and zᵢ ~ N(0, I) for i = 0 … P/2 − 1:
 *
 * <pre>
 *   x_{2i} = m + σ zᵢ        x_{2i+1} = m − σ zᵢ
 *   u = shaping(f(x))                                    weights, see {@link Shaping}
 *   g = Σᵢ (u_{2i} − u_{2i+1}) zᵢ / (P σ)                ascent direction
 *   a ← b₁ a + (1 − b₁) g,  v ← b₂ v + (1 − b₂) g²       b₁ = 0.99, b₂ = 0.999
 *   m ← m + η â / (√v̂ + 10⁻⁸)                            â = a/(1 − b₁ᵗ), v̂ = v/(1 − b₂ᵗ), t = 1, 2, …
 *   σ and η decay as {@link Decay} says
 * </pre>
 *
 * A constant added to f changes nothing, since only differences within pairs and shaped values enter.
 *
 * <p>Source: Salimans, Ho, Chen, Sidor and Sutskever, "Evolution strategies as a scalable alternative to reinforcement
 * learning", 2017, algorithm 1; mirrored sampling by Brockhoff et al., PPSN 2010; Adam with the first decay of 0.99 as the
 * searches for drift functions used it (Lu et al., "Discovered policy optimisation", NeurIPS 2022).
 *
 * @param population P, even and at least 2
 * @param shaping how fitness becomes weights
 * @param sigma σ
 * @param rate η
 */
public record OpenEs(int population, Shaping shaping, Decay sigma, Decay rate)
        implements EvolutionStrategy<OpenEsState> {

    /** The settings that found the drift function of LPO (Lu et al., NeurIPS 2022): z-scores, 32 points. */
    public static final OpenEs LPO =
            new OpenEs(32, Shaping.Z_SCORE, new Decay(0.04, 0.999, 0.01), new Decay(0.01, 0.999, 0.001));

    /** The settings for temporally-aware rules (Jackson et al., ICLR 2024, as corrected by them): ranks in pairs, 1,024 points. */
    public static final OpenEs TEMPORALLY_AWARE =
            new OpenEs(1024, Shaping.PAIR_RANK, Decay.none(0.1), new Decay(0.01, 0.999, 1e-5));

    private static final float FIRST_DECAY = 0.99f;
    private static final float SECOND_DECAY = 0.999f;
    private static final float EPSILON = 1e-8f;

    /** @throws IllegalArgumentException when the population is odd or below 2 */
    public OpenEs {
        Requirement.pairs(population);
    }

    @Override
    public String name() {
        return "open-es";
    }

    @Override
    public boolean antithetic() {
        return true;
    }

    @Override
    public OpenEsState init(float[] mean, SearchSeed seed) {
        Requirement.mean(mean);
        RealVector zero = RealVector.filled(mean.length, 0);
        return new OpenEsState(seed, 0, RealVector.of(mean), zero, zero, sigma.start(), rate.start());
    }

    @Override
    public void sample(OpenEsState state, float[][] points) {
        float[] mean = state.mean().values();
        Requirement.points(points, population, mean.length);
        Noise noise = Noise.of(state);
        float[] z = new float[mean.length];
        for (int pair = 0; pair < population / 2; pair++) {
            noise.fill(pair, z);
            Loops.mirror(mean, (float) state.sigma(), z, points[2 * pair], points[2 * pair + 1]);
        }
    }

    @Override
    public OpenEsState next(OpenEsState state, double[] fitness) {
        return next(state, Noise.of(state), fitness);
    }

    OpenEsState next(OpenEsState state, Noise noise, double[] fitness) {
        Requirement.fitness(fitness, population);
        double[] weights = shaping.weights(fitness);
        float[] gradient = new float[state.mean().length()];
        float[] z = new float[gradient.length];
        for (int pair = 0; pair < population / 2; pair++) {
            double difference = weights[2 * pair] - weights[2 * pair + 1];
            if (difference != 0) {
                noise.fill(pair, z);
                Loops.add((float) (difference / (population * state.sigma())), z, gradient);
            }
        }
        return ascend(state, gradient);
    }

    private OpenEsState ascend(OpenEsState state, float[] gradient) {
        long step = state.generation() + 1;
        float firstScale = (float) (1 / (1 - StrictMath.pow(FIRST_DECAY, step)));
        float secondScale = (float) (1 / (1 - StrictMath.pow(SECOND_DECAY, step)));
        float[] first = state.firstMoment().toArray();
        float[] second = state.secondMoment().toArray();
        float[] mean = state.mean().toArray();
        adam(gradient, first, second, mean, (float) state.rate() * firstScale, secondScale);
        return new OpenEsState(
                state.seed(),
                step,
                RealVector.owning(mean),
                RealVector.owning(first),
                RealVector.owning(second),
                sigma.after(state.sigma()),
                rate.after(state.rate()));
    }

    private static void adam(
            float[] gradient, float[] first, float[] second, float[] mean, float rate, float secondScale) {
        for (int i = 0; i < mean.length; i++) {
            float g = gradient[i];
            first[i] = FIRST_DECAY * first[i] + (1 - FIRST_DECAY) * g;
            second[i] = SECOND_DECAY * second[i] + (1 - SECOND_DECAY) * g * g;
            mean[i] += rate * first[i] / ((float) Math.sqrt(second[i] * secondScale) + EPSILON);
        }
    }

    @Override
    public StateFormat<OpenEsState> stateFormat() {
        return new OpenEsStateFormat();
    }
}
