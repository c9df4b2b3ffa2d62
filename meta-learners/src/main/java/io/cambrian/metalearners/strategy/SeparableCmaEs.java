package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.function.IntUnaryOperator;

/**
 * Separable CMA-ES: covariance matrix adaptation that keeps the matrix diagonal, linear in the number of coordinates.
 *
 * <p>With n coordinates, mean m, step size σ, deviations d with C = diag(d²), population P and zᵢ ~ N(0, I) for
 * i = 0 … P − 1; all products are taken coordinate by coordinate:
 *
 * <pre>
 *   yᵢ = d zᵢ        xᵢ = m + σ yᵢ
 *   m, p_σ, p_c and σ as in {@link CmaStep}
 *   d² ← kept · d² + c₁ p_c² + c_μ Σ wᵢ yᵢ²
 * </pre>
 *
 * with the constants of {@link CmaCoefficients}, except that c₁ and c_μ are (n + 2)/3 times as large: n numbers are learnt faster
 * than n (n + 1)/2.
 *
 * <p>Source: Ros and Hansen, "A simple modification in CMA-ES achieving linear time and space complexity", PPSN 2008.
 *
 * @param population P, at least 2
 * @param stepSize σ at the start; above 0 and finite
 */
public record SeparableCmaEs(int population, double stepSize) implements EvolutionStrategy<CmaState> {

    /** @throws IllegalArgumentException when the population is below 2, or the step size not above 0 and finite */
    public SeparableCmaEs {
        Requirement.population(population);
        Requirement.positive("the step size at the start", stepSize);
    }

    /** The usual population for so many coordinates: 4 + ⌊3 ln n⌋. */
    public static SeparableCmaEs published(int dimension, double stepSize) {
        return new SeparableCmaEs(CmaCoefficients.population(dimension), stepSize);
    }

    @Override
    public String name() {
        return "separable-cma-es";
    }

    @Override
    public CmaState init(float[] mean, SearchSeed seed) {
        return CmaState.start(mean, seed, stepSize, RealVector.filled(mean.length, 1));
    }

    @Override
    public void sample(CmaState state, float[][] points) {
        float[] mean = state.mean().values();
        Requirement.points(points, population, mean.length);
        Noise noise = Noise.of(state);
        for (int row = 0; row < population; row++) {
            noise.fill(row, points[row]);
            Loops.scale(state.factor().values(), points[row]);
            Loops.blend((float) state.stepSize(), points[row], 1, mean);
        }
    }

    @Override
    public CmaState next(CmaState state, double[] fitness) {
        return next(state, Noise.of(state), fitness);
    }

    CmaState next(CmaState state, Noise noise, double[] fitness) {
        Requirement.fitness(fitness, population);
        int n = state.mean().length();
        CmaCoefficients c = CmaCoefficients.of(n, population).faster((n + 2) / 3.0);
        double[] weights = Ranking.share(fitness, c.weights());
        float[] meanNoise = new float[n];
        float[] meanSquare = new float[n];
        float[] z = new float[n];
        for (int row = 0; row < population; row++) {
            if (weights[row] > 0) {
                noise.fill(row, z);
                Loops.add((float) weights[row], z, meanNoise);
                Loops.scale(z, z);
                Loops.add((float) weights[row], z, meanSquare);
            }
        }
        float[] meanDirection = meanNoise.clone();
        Loops.scale(state.factor().values(), meanDirection);
        CmaStep step = CmaStep.of(state, c, meanNoise, meanDirection);
        return step.state(state, deviations(state.factor(), step, c, meanSquare));
    }

    /** d after the step; Σ w y² = d² Σ w z². */
    private static RealVector deviations(RealVector before, CmaStep step, CmaCoefficients c, float[] meanSquare) {
        float[] deviations = before.toArray();
        float[] path = step.covariancePath();
        float kept = (float) step.kept();
        float rankOne = (float) c.rankOne();
        float rankMany = (float) c.rankMany();
        for (int i = 0; i < deviations.length; i++) {
            float variance = deviations[i] * deviations[i];
            float next = variance * (kept + rankMany * meanSquare[i]) + rankOne * path[i] * path[i];
            deviations[i] = (float) Math.sqrt(next);
        }
        return RealVector.owning(deviations);
    }

    @Override
    public StateFormat<CmaState> stateFormat() {
        return new CmaStateFormat(IntUnaryOperator.identity());
    }
}
