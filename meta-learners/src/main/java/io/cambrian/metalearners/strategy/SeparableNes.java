package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.random.SearchSeed;

/**
 * Separable natural evolution strategy (SNES): natural gradient steps on the mean and the logarithms of the deviations.
 *
 * <p>With n coordinates, mean μ, deviations σ, population P and zᵢ ~ N(0, I) for i = 0 … P − 1; all products are taken
 * coordinate by coordinate:
 *
 * <pre>
 *   xᵢ = μ + σ zᵢ
 *   u of the k-th best = max(0, ln(P/2 + 1) − ln k) / Σⱼ max(0, ln(P/2 + 1) − ln j) − 1/P      k = 1 … P
 *   μ ← μ + η_μ σ Σᵢ uᵢ zᵢ
 *   σ ← σ · exp(η_σ/2 · Σᵢ uᵢ (zᵢ² − 1))                   η_σ = (3 + ln n) / (5 √n)
 * </pre>
 *
 * Equal points share the mean of their places' utilities.
 *
 * <p>Source: Schaul, Glasmachers and Schmidhuber, "High dimensions and heavy tails for natural evolution strategies", GECCO
 * 2011; Wierstra et al., "Natural evolution strategies", JMLR 15, 2014.
 *
 * @param population P, at least 2
 * @param deviation σ of all coordinates at the start; above 0 and finite
 * @param meanRate η_μ, above 0 and finite
 */
public record SeparableNes(int population, double deviation, double meanRate)
        implements EvolutionStrategy<DiagonalState> {

    /** @throws IllegalArgumentException when the population is below 2, or another number not above 0 and finite */
    public SeparableNes {
        Requirement.population(population);
        Requirement.positive("the standard deviation at the start", deviation);
        Requirement.positive("the learning rate of the mean", meanRate);
    }

    /** The published settings for so many coordinates: P = 4 + ⌊3 ln n⌋ and η_μ = 1. */
    public static SeparableNes published(int dimension, double deviation) {
        return new SeparableNes(CmaCoefficients.population(dimension), deviation, 1);
    }

    @Override
    public String name() {
        return "separable-nes";
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
        for (int row = 0; row < population; row++) {
            noise.fill(row, points[row]);
            Loops.scale(state.deviations().values(), points[row]);
            Loops.add(1, mean, points[row]);
        }
    }

    @Override
    public DiagonalState next(DiagonalState state, double[] fitness) {
        return next(state, Noise.of(state), fitness);
    }

    DiagonalState next(DiagonalState state, Noise noise, double[] fitness) {
        Requirement.fitness(fitness, population);
        double[] utilities = Ranking.share(fitness, utilities(population));
        float[] meanStep = new float[state.mean().length()];
        float[] exponents = new float[meanStep.length];
        float[] z = new float[meanStep.length];
        double halfRate = deviationRate(meanStep.length) / 2;
        for (int row = 0; row < population; row++) {
            noise.fill(row, z);
            Loops.add((float) (meanRate * utilities[row]), z, meanStep);
            Loops.addExcess((float) (halfRate * utilities[row]), z, exponents);
        }
        float[] mean = state.mean().toArray();
        float[] deviations = state.deviations().toArray();
        for (int i = 0; i < mean.length; i++) {
            mean[i] += deviations[i] * meanStep[i];
            deviations[i] *= (float) StrictMath.exp(exponents[i]);
        }
        return state.after(mean, deviations);
    }

    private static double deviationRate(int dimension) {
        return (3 + StrictMath.log(dimension)) / (5 * Math.sqrt(dimension));
    }

    private static double[] utilities(int population) {
        double[] utilities = new double[population];
        double sum = 0;
        for (int place = 0; place < population; place++) {
            utilities[place] = Math.max(0, StrictMath.log(population / 2.0 + 1) - StrictMath.log(place + 1));
            sum += utilities[place];
        }
        for (int place = 0; place < population; place++) {
            utilities[place] = utilities[place] / sum - 1.0 / population;
        }
        return utilities;
    }

    @Override
    public StateFormat<DiagonalState> stateFormat() {
        return new DiagonalStateFormat();
    }
}
