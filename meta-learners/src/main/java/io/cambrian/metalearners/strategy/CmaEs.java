package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Arrays;

/**
 * CMA-ES: evolution strategy with covariance matrix adaptation, on the triangular factor of the matrix.
 *
 * <p>With n coordinates, mean m, step size σ, a lower triangle A with covariance C = A Aᵀ, population P and zᵢ ~ N(0, I) for
 * i = 0 … P − 1:
 *
 * <pre>
 *   yᵢ = A zᵢ        xᵢ = m + σ yᵢ
 *   wᵢ = the weight of xᵢ's place by fitness               {@link CmaCoefficients}
 *   m, p_σ, p_c and σ as in {@link CmaStep}
 *   A ← the factor of  kept · A Aᵀ + c₁ p_c p_cᵀ + c_μ Σ wᵢ yᵢ yᵢᵀ       {@link TriangularFactor#update}
 * </pre>
 *
 * The factor is brought up to date by one rank-one update for each better half's point and one for the path, O(P n²) operations
 * a generation; nothing is ever decomposed. In p_σ the factor's inverse takes the place of C^(−1/2): A⁻¹(m' − m)/σ = Σ wᵢ zᵢ
 * needs no solving.
 *
 * <p>Source: Krause, Arbonès and Igel, "CMA-ES with optimal covariance update and storage complexity", NeurIPS 2016, algorithm
 * 1; constants by Hansen, "The CMA evolution strategy: a tutorial", 2016, without negative weights.
 *
 * @param population P, at least 2
 * @param stepSize σ at the start; above 0 and finite
 */
public record CmaEs(int population, double stepSize) implements EvolutionStrategy<CmaState> {

    /** @throws IllegalArgumentException when the population is below 2, or the step size not above 0 and finite */
    public CmaEs {
        Requirement.population(population);
        Requirement.positive("the step size at the start", stepSize);
    }

    /** The usual population for so many coordinates: 4 + ⌊3 ln n⌋. */
    public static CmaEs published(int dimension, double stepSize) {
        return new CmaEs(CmaCoefficients.population(dimension), stepSize);
    }

    @Override
    public String name() {
        return "cma-es";
    }

    @Override
    public CmaState init(float[] mean, SearchSeed seed) {
        return CmaState.start(mean, seed, stepSize, TriangularFactor.identity(mean.length));
    }

    @Override
    public void sample(CmaState state, float[][] points) {
        float[] mean = state.mean().values();
        int n = mean.length;
        Requirement.points(points, population, n);
        Noise noise = Noise.of(state);
        float[][] z = new float[population][n];
        for (int row = 0; row < population; row++) {
            noise.fill(row, z[row]);
            Arrays.fill(points[row], 0);
        }
        TriangularFactor.unpack(state.factor(), n).multiply(z, points);
        for (float[] point : points) {
            Loops.blend((float) state.stepSize(), point, 1, mean);
        }
    }

    @Override
    public CmaState next(CmaState state, double[] fitness) {
        return next(state, Noise.of(state), fitness);
    }

    CmaState next(CmaState state, Noise noise, double[] fitness) {
        Requirement.fitness(fitness, population);
        int n = state.mean().length();
        CmaCoefficients c = CmaCoefficients.of(n, population);
        Selection selected = Selection.of(Ranking.share(fitness, c.weights()), noise, n);
        TriangularFactor factor = TriangularFactor.unpack(state.factor(), n);
        float[][] directions = new float[selected.weights().length][n];
        factor.multiply(selected.noise(), directions);
        CmaStep step = CmaStep.of(state, c, selected.mean(selected.noise()), selected.mean(directions));
        double[] betas = new double[directions.length + 1];
        float[][] vectors = new float[directions.length + 1][];
        betas[0] = c.rankOne();
        vectors[0] = step.covariancePath().clone();
        for (int i = 0; i < directions.length; i++) {
            betas[i + 1] = c.rankMany() * selected.weights()[i];
            vectors[i + 1] = directions[i];
        }
        factor.update(step.kept(), betas, vectors);
        return step.state(state, factor.pack());
    }

    @Override
    public StateFormat<CmaState> stateFormat() {
        return new CmaStateFormat(TriangularFactor::packedLength);
    }
}
