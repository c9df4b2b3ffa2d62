package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.SearchSeed;

/**
 * (μ/μ, λ)-σSA-ES: points carry step sizes of their own, and what the best of them have in common is the next generation's start.
 *
 * <p>With mean m, step size σ, and independent standard normal zᵢ (of n coordinates) and ξᵢ for i = 1 … λ:
 *
 * <pre>
 *   σᵢ = σ e^(τ ξᵢ), held within its bounds
 *   xᵢ = m + σᵢ zᵢ
 *   m ← mean of xᵢ over the μ fittest points
 *   σ ← geometric mean of σᵢ over the same
 * </pre>
 *
 * Equal points share the places that they have together, so that neither order nor chance decides between them. Only the order of
 * fitness matters.
 *
 * <p>Source: Schwefel, "Evolution and optimum seeking", 1995; Beyer and Schwefel, "Evolution strategies: a comprehensive
 * introduction", Natural Computing 1, 2002, §3.3.
 *
 * @param parents μ, at least 1 and below the population
 * @param population λ, at least 2
 * @param deviation σ at the start, within its bounds
 * @param learningRate τ, above 0 and finite
 * @param least the smallest step size, above 0
 * @param greatest the greatest, finite
 */
public record SelfAdaptiveEs(
        int parents, int population, double deviation, double learningRate, double least, double greatest)
        implements EvolutionStrategy<SelfAdaptiveState> {

    /** The small strategy that has matched searches by language models on bin packing: (4/4, 16), σ = 0.3 in [0.01, 1], τ = 0.25. */
    public static final SelfAdaptiveEs SMALL = new SelfAdaptiveEs(4, 16, 0.3, 0.25, 0.01, 1);

    /**
     * @throws IllegalArgumentException when there are not fewer parents than points, a number is not above 0, or the step
     *     size lies outside its bounds
     */
    public SelfAdaptiveEs {
        Requirement.population(population);
        if (parents < 1 || parents >= population) {
            throw new IllegalArgumentException("the parents are at least 1 of a population and fewer than all "
                    + population + ", found " + parents);
        }
        Requirement.positive("the rate at which step sizes change", learningRate);
        Requirement.positive("the smallest step size", least);
        if (!(least <= deviation && deviation <= greatest) || Double.isInfinite(greatest)) {
            throw new IllegalArgumentException("the step size at the start lies within its bounds " + least + " and "
                    + greatest + ", found " + deviation);
        }
    }

    @Override
    public String name() {
        return "self-adaptive-es";
    }

    @Override
    public SelfAdaptiveState init(float[] mean, SearchSeed seed) {
        Requirement.mean(mean);
        return new SelfAdaptiveState(seed, 0, RealVector.of(mean), deviation);
    }

    @Override
    public void sample(SelfAdaptiveState state, float[][] points) {
        float[] mean = state.mean().values();
        Requirement.points(points, population, mean.length);
        Noise noise = Noise.of(state);
        for (int row = 0; row < population; row++) {
            point(state, noise, row, points[row]);
        }
    }

    /** Writes a point and returns its step size. The noise of a row is z, then ξ. */
    private double point(SelfAdaptiveState state, Noise noise, int row, float[] point) {
        float[] z = new float[point.length + 1];
        noise.fill(row, z);
        double stepSize = bounded(state.stepSize() * StrictMath.exp(learningRate * z[point.length]));
        float[] mean = state.mean().values();
        for (int i = 0; i < point.length; i++) {
            point[i] = mean[i] + (float) stepSize * z[i];
        }
        return stepSize;
    }

    private double bounded(double stepSize) {
        return Math.clamp(stepSize, least, greatest);
    }

    @Override
    public SelfAdaptiveState next(SelfAdaptiveState state, double[] fitness) {
        return next(state, Noise.of(state), fitness);
    }

    SelfAdaptiveState next(SelfAdaptiveState state, Noise noise, double[] fitness) {
        Requirement.fitness(fitness, population);
        double[] weights = Ranking.share(fitness, worth());
        float[] mean = new float[state.mean().length()];
        float[] point = new float[mean.length];
        double logStepSize = 0;
        for (int row = 0; row < population; row++) {
            if (weights[row] > 0) {
                logStepSize += weights[row] * StrictMath.log(point(state, noise, row, point));
                Loops.add((float) weights[row], point, mean);
            }
        }
        double stepSize = bounded(StrictMath.exp(logStepSize));
        return new SelfAdaptiveState(state.seed(), state.generation() + 1, RealVector.owning(mean), stepSize);
    }

    private double[] worth() {
        double[] worth = new double[population];
        for (int place = 0; place < parents; place++) {
            worth[place] = 1.0 / parents;
        }
        return worth;
    }

    @Override
    public StateFormat<SelfAdaptiveState> stateFormat() {
        return new SelfAdaptiveStateFormat();
    }
}
