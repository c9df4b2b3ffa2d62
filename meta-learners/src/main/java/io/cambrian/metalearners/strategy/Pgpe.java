package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.random.SearchSeed;

/**
 * PGPE: policy gradients with parameter-based exploration, symmetric sampling, a standard deviation for each coordinate.
 *
 * <p>With mean μ, deviations σ, population P and zᵢ ~ N(0, I) for i = 0 … P/2 − 1; all products are taken coordinate by
 * coordinate:
 *
 * <pre>
 *   x_{2i} = μ + σ zᵢ        x_{2i+1} = μ − σ zᵢ
 *   u = shaping(f(x)),  ū = mean of u
 *   μ ← μ + α_μ σ · (2/P) Σᵢ zᵢ (u_{2i} − u_{2i+1}) / 2
 *   σ ← σ · (1 + α_σ · (2/P) Σᵢ (zᵢ² − 1) ((u_{2i} + u_{2i+1}) / 2 − ū)),  changed by a fifth at most
 * </pre>
 *
 * These are the paper's T = ε and S = (ε² − σ²)/σ for ε = σ z. In place of its running best reward and baseline, which one
 * outlier spoils, rewards are shaped within the generation; the limit on σ keeps small populations from collapsing.
 *
 * <p>Source: Sehnke, Osendorfer, Rückstieß, Graves, Peters and Schmidhuber, "Parameter-exploring policy gradients", Neural
 * Networks 23, 2010, algorithm with symmetric sampling.
 *
 * @param population P, even and at least 2
 * @param shaping how fitness becomes weights; not {@link Shaping#PAIR_RANK}, which says nothing about deviations
 * @param deviation σ of all coordinates at the start; above 0 and finite
 * @param meanRate α_μ, above 0 and finite
 * @param deviationRate α_σ, above 0 and finite
 */
public record Pgpe(int population, Shaping shaping, double deviation, double meanRate, double deviationRate)
        implements EvolutionStrategy<DiagonalState> {

    private static final float LARGEST_CHANGE = 0.2f;

    /**
     * @throws IllegalArgumentException when the population is odd or below 2, another number is not above 0 and finite, or
     *     the shaping is that of pairs
     */
    public Pgpe {
        Requirement.pairs(population);
        Requirement.positive("the standard deviation at the start", deviation);
        Requirement.positive("the learning rate of the mean", meanRate);
        Requirement.positive("the learning rate of the deviations", deviationRate);
        if (shaping == Shaping.PAIR_RANK) {
            throw new IllegalArgumentException(
                    "ranks within pairs cannot tell a wide pair from a narrow one, which PGPE"
                            + " adapts its deviations by; expected centred ranks or z-scores");
        }
    }

    /** The learning rates of the paper, 0.2 and 0.1, with z-scores. */
    public static Pgpe published(int population, double deviation) {
        return new Pgpe(population, Shaping.Z_SCORE, deviation, 0.2, 0.1);
    }

    @Override
    public String name() {
        return "pgpe";
    }

    @Override
    public boolean antithetic() {
        return true;
    }

    @Override
    public DiagonalState init(float[] mean, SearchSeed seed) {
        return DiagonalState.start(mean, seed, deviation);
    }

    @Override
    public void sample(DiagonalState state, float[][] points) {
        float[] mean = state.mean().values();
        Requirement.points(points, population, mean.length);
        Noise noise = Noise.of(state);
        float[] z = new float[mean.length];
        for (int pair = 0; pair < population / 2; pair++) {
            noise.fill(pair, z);
            Loops.scale(state.deviations().values(), z);
            Loops.mirror(mean, 1, z, points[2 * pair], points[2 * pair + 1]);
        }
    }

    @Override
    public DiagonalState next(DiagonalState state, double[] fitness) {
        return next(state, Noise.of(state), fitness);
    }

    DiagonalState next(DiagonalState state, Noise noise, double[] fitness) {
        Requirement.fitness(fitness, population);
        double[] weights = shaping.weights(fitness);
        int pairs = population / 2;
        float[] meanStep = new float[state.mean().length()];
        float[] deviationStep = new float[meanStep.length];
        float[] z = new float[meanStep.length];
        double baseline = mean(weights);
        for (int pair = 0; pair < pairs; pair++) {
            double plus = weights[2 * pair];
            double minus = weights[2 * pair + 1];
            noise.fill(pair, z);
            Loops.add((float) (meanRate * (plus - minus) / 2 / pairs), z, meanStep);
            Loops.addExcess((float) (deviationRate * ((plus + minus) / 2 - baseline) / pairs), z, deviationStep);
        }
        float[] mean = state.mean().toArray();
        float[] deviations = state.deviations().toArray();
        move(mean, deviations, meanStep, deviationStep);
        return state.after(mean, deviations);
    }

    private static double mean(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum / weights.length;
    }

    private static void move(float[] mean, float[] deviations, float[] meanStep, float[] deviationStep) {
        for (int i = 0; i < mean.length; i++) {
            mean[i] += deviations[i] * meanStep[i];
            deviations[i] *= 1 + Math.clamp(deviationStep[i], -LARGEST_CHANGE, LARGEST_CHANGE);
        }
    }

    @Override
    public StateFormat<DiagonalState> stateFormat() {
        return new DiagonalStateFormat();
    }
}
