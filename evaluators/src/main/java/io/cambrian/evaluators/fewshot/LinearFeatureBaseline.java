package io.cambrian.evaluators.fewshot;

import java.util.Arrays;

/**
 * Expected returns as a linear function of what is seen and of the time, fitted by least squares to the returns themselves:
 *
 * <pre>
 * b(o, t) = w·(o, o², τ, τ², τ³, 1),   τ = t / 100,   w = (ΦᵀΦ + ρ·I)⁻¹·Φᵀ·R
 * </pre>
 *
 * <p>Source: Duan et al., "Benchmarking deep reinforcement learning for continuous control", ICML 2016, appendix, with the
 * features and ρ = 10⁻⁵ of its released code.
 */
final class LinearFeatureBaseline {

    private static final double RIDGE = 1e-5;
    private static final double TIME_UNIT = 100;
    private static final int TIME_FEATURES = 4;

    private final int observed;
    private final int features;
    private final double[] phi;
    private final double[][] normal;
    private final double[] weights;

    /** For observations of so many numbers. */
    LinearFeatureBaseline(int observed) {
        this.observed = observed;
        features = 2 * observed + TIME_FEATURES;
        phi = new double[features];
        normal = new double[features][features + 1];
        weights = new double[features];
    }

    /** Fits the weights to the returns of all steps that were lived. */
    void fit(Trajectories trajectories, double[] returns) {
        for (int row = 0; row < features; row++) {
            Arrays.fill(normal[row], 0);
            normal[row][row] = RIDGE;
        }
        for (int sample = 0; sample < trajectories.samples(); sample++) {
            if (trajectories.lived(sample)) {
                read(trajectories, sample);
                for (int row = 0; row < features; row++) {
                    for (int column = 0; column < features; column++) {
                        normal[row][column] += phi[row] * phi[column];
                    }
                    normal[row][features] += phi[row] * returns[sample];
                }
            }
        }
        solve();
    }

    /** b at a step. */
    double at(Trajectories trajectories, int sample) {
        read(trajectories, sample);
        double sum = 0;
        for (int i = 0; i < features; i++) {
            sum += weights[i] * phi[i];
        }
        return sum;
    }

    private void read(Trajectories trajectories, int sample) {
        for (int i = 0; i < observed; i++) {
            double o = trajectories.observations()[sample * observed + i];
            phi[i] = o;
            phi[observed + i] = o * o;
        }
        double time = trajectories.step(sample) / TIME_UNIT;
        phi[2 * observed] = time;
        phi[2 * observed + 1] = time * time;
        phi[2 * observed + 2] = time * time * time;
        phi[2 * observed + 3] = 1;
    }

    /** Elimination without exchanges, which a positive definite matrix does not need. */
    private void solve() {
        for (int pivot = 0; pivot < features; pivot++) {
            for (int row = pivot + 1; row < features; row++) {
                double factor = normal[row][pivot] / normal[pivot][pivot];
                for (int column = pivot; column <= features; column++) {
                    normal[row][column] -= factor * normal[pivot][column];
                }
            }
        }
        for (int row = features - 1; row >= 0; row--) {
            double sum = normal[row][features];
            for (int column = row + 1; column < features; column++) {
                sum -= normal[row][column] * weights[column];
            }
            weights[row] = sum / normal[row][row];
        }
    }
}
