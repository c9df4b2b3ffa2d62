package io.cambrian.metalearners.strategy;

import io.cambrian.searchspace.RealVector;

/**
 * The part of a CMA-ES generation that does not depend on the form of the covariance matrix: mean, paths and step size.
 *
 * <p>With z̄ = Σ w z and ȳ = Σ w y, where y = A z:
 *
 * <pre>
 *   m ← m + σ ȳ
 *   p_σ ← (1 − c_σ) p_σ + √(c_σ (2 − c_σ) μ_eff) z̄
 *   h = 1 if ‖p_σ‖ &lt; √(1 − (1 − c_σ)^{2(t+1)}) (1.4 + 2/(n + 1)) χ_n, else 0
 *   p_c ← (1 − c_c) p_c + h √(c_c (2 − c_c) μ_eff) ȳ
 *   σ ← σ exp(min(1, (c_σ/d_σ) (‖p_σ‖/χ_n − 1)))
 *   C ← (1 − c₁ − c_μ + (1 − h) c₁ c_c (2 − c_c)) C + c₁ p_c p_cᵀ + c_μ Σ w y yᵀ        left to the caller
 * </pre>
 *
 * @param mean m after the step
 * @param stepSize σ after it
 * @param covariancePath p_c after it
 * @param stepPath p_σ after it
 * @param kept by what C is multiplied before anything is added to it
 */
record CmaStep(float[] mean, double stepSize, float[] covariancePath, float[] stepPath, double kept) {

    static CmaStep of(CmaState state, CmaCoefficients c, float[] meanNoise, float[] meanDirection) {
        int n = meanNoise.length;
        float[] mean = state.mean().toArray();
        Loops.add((float) state.stepSize(), meanDirection, mean);
        float[] stepPath = state.stepPath().toArray();
        Loops.blend((float) (1 - c.stepPath()), stepPath, push(c.stepPath(), c), meanNoise);
        double length = Math.sqrt(Loops.squares(stepPath));
        double settled = Math.sqrt(1 - StrictMath.pow(1 - c.stepPath(), 2.0 * (state.generation() + 1)));
        boolean usual = length < settled * (1.4 + 2 / (n + 1.0)) * c.expectedLength();
        float[] covariancePath = state.covariancePath().toArray();
        Loops.blend(
                (float) (1 - c.covariancePath()),
                covariancePath,
                usual ? push(c.covariancePath(), c) : 0,
                meanDirection);
        double growth = c.stepPath() / c.damping() * (length / c.expectedLength() - 1);
        double missing = usual ? 0 : c.rankOne() * c.covariancePath() * (2 - c.covariancePath());
        return new CmaStep(
                mean,
                state.stepSize() * StrictMath.exp(Math.min(1, growth)),
                covariancePath,
                stepPath,
                1 - c.rankOne() - c.rankMany() + missing);
    }

    private static float push(double rate, CmaCoefficients c) {
        return (float) Math.sqrt(rate * (2 - rate) * c.effective());
    }

    /** The state of the next generation with the factor of the next covariance matrix. */
    CmaState state(CmaState before, RealVector factor) {
        return new CmaState(
                before.seed(),
                before.generation() + 1,
                RealVector.owning(mean),
                stepSize,
                factor,
                RealVector.owning(covariancePath),
                RealVector.owning(stepPath));
    }
}
