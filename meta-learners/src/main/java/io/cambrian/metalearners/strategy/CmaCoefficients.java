package io.cambrian.metalearners.strategy;

/**
 * The constants of CMA-ES for n coordinates and P points, as Hansen recommends.
 *
 * <pre>
 *   w_k ∝ ln((P + 1)/2) − ln k  for k = 1 … ⌊P/2⌋, adding up to 1; 0 for the others     μ_eff = 1 / Σ w_k²
 *   c_σ = (μ_eff + 2) / (n + μ_eff + 5)       d_σ = 1 + c_σ + 2 max(0, √((μ_eff − 1)/(n + 1)) − 1)
 *   c_c = (4 + μ_eff/n) / (n + 4 + 2 μ_eff/n)
 *   c₁  = 2 / ((n + 1.3)² + μ_eff)
 *   c_μ = min(1 − c₁, 2 (μ_eff − 2 + 1/μ_eff) / ((n + 2)² + μ_eff))
 *   χ_n = √n (1 − 1/(4n) + 1/(21n²))          about E‖N(0, I)‖
 * </pre>
 *
 * <p>Source: Hansen, "The CMA evolution strategy: a tutorial", 2016, table 1 without negative weights.
 *
 * @param weights w₁ … w_P
 * @param effective μ_eff
 * @param stepPath c_σ
 * @param damping d_σ
 * @param covariancePath c_c
 * @param rankOne c₁
 * @param rankMany c_μ
 * @param expectedLength χ_n
 */
record CmaCoefficients(
        double[] weights,
        double effective,
        double stepPath,
        double damping,
        double covariancePath,
        double rankOne,
        double rankMany,
        double expectedLength) {

    /** For a whole covariance matrix. */
    static CmaCoefficients of(int n, int population) {
        double[] weights = weights(population);
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        double effective = 1 / squares;
        double stepPath = (effective + 2) / (n + effective + 5);
        double rankOne = 2 / ((n + 1.3) * (n + 1.3) + effective);
        double rankMany = 2 * (effective - 2 + 1 / effective) / ((n + 2.0) * (n + 2.0) + effective);
        return new CmaCoefficients(
                weights,
                effective,
                stepPath,
                1 + stepPath + 2 * Math.max(0, Math.sqrt((effective - 1) / (n + 1)) - 1),
                (4 + effective / n) / (n + 4 + 2 * effective / n),
                rankOne,
                Math.min(1 - rankOne, rankMany),
                Math.sqrt(n) * (1 - 1 / (4.0 * n) + 1 / (21.0 * n * n)));
    }

    /** The usual population for so many coordinates: 4 + ⌊3 ln n⌋. */
    static int population(int dimension) {
        if (dimension < 1) {
            throw new IllegalArgumentException("a point has at least 1 coordinate, found " + dimension);
        }
        return 4 + (int) (3 * StrictMath.log(dimension));
    }

    /** The same with a covariance matrix that is learnt {@code factor} times as fast, as far as that is possible. */
    CmaCoefficients faster(double factor) {
        double one = Math.min(1, factor * rankOne);
        return new CmaCoefficients(
                weights,
                effective,
                stepPath,
                damping,
                covariancePath,
                one,
                Math.min(1 - one, factor * rankMany),
                expectedLength);
    }

    private static double[] weights(int population) {
        double[] weights = new double[population];
        double sum = 0;
        for (int place = 0; place < population / 2; place++) {
            weights[place] = StrictMath.log((population + 1) / 2.0) - StrictMath.log(place + 1);
            sum += weights[place];
        }
        for (int place = 0; place < population / 2; place++) {
            weights[place] /= sum;
        }
        return weights;
    }
}
