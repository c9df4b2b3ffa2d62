package io.cambrian.metalearners.gaussian;

import java.util.List;
import java.util.Optional;

/**
 * Gaussian-process regression with a prior mean of zero.
 *
 * <p>For points X with values y, kernel r and nugget g (the variance of the noise as a share of σ²), {@code R = r(X, X) + g I} and
 * {@code R = UᵀU}:
 *
 * <pre>
 *   z = U⁻ᵀ y               v(x) = U⁻ᵀ r(X, x)
 *   mean(x) = v(x)ᵀ z       variance(x) = σ² (1 − v(x)ᵀ v(x))
 *   σ² = zᵀz / n            log-likelihood = −½ n (ln(2π σ²) + 1) − Σᵢ ln Uᵢᵢ
 * </pre>
 *
 * <p>σ² is the one of greatest likelihood, so only the kernel and g are left to choose. Points that are being measured
 * ({@linkplain #withPending pending}) have no value yet: they change no mean, but take away variance where they are, as they
 * will once they are known. The factor of the first m points is the leading part of U, hence {@link #leading} costs nothing.
 *
 * <p>Source: Rasmussen and Williams, "Gaussian processes for machine learning", 2006, algorithm 2.1 and §5.4.1; pending points:
 * Desautels, Krause and Burdick, "Parallelizing exploration-exploitation tradeoffs in Gaussian process bandit optimization",
 * JMLR 2014.
 */
public final class GaussianProcess {

    /** Below this, all values were the same, and σ² is 1. */
    private static final double NO_VARIANCE = 1e-12;

    private final Kernel kernel;
    private final double nugget;
    private final PointSet points;
    private final int count;
    private final CholeskyFactor factor;
    private final double[] z;
    private final Optional<PendingPoints> pending;

    private GaussianProcess(
            Kernel kernel,
            double nugget,
            PointSet points,
            int count,
            CholeskyFactor factor,
            double[] z,
            Optional<PendingPoints> pending) {
        this.kernel = kernel;
        this.nugget = nugget;
        this.points = points;
        this.count = count;
        this.factor = factor;
        this.z = z;
        this.pending = pending;
    }

    /**
     * The process that has seen these values.
     *
     * @param nugget g, above 0; 1e-6 keeps up to some thousands of points apart
     * @param points at least 1, all of as many coordinates
     * @param values one for each point, finite
     * @throws IllegalArgumentException when points and values do not match, a number is not finite or the nugget not above 0
     * @throws ArithmeticException when points are so near each other that the nugget does not keep them apart
     */
    public static GaussianProcess of(Kernel kernel, double nugget, List<double[]> points, double[] values) {
        if (points.isEmpty() || points.size() != values.length) {
            throw new IllegalArgumentException("a process learns from at least 1 point and a value for each, found "
                    + points.size() + " points, " + values.length + " values");
        }
        return of(kernel, nugget, PointSet.of(points.getFirst().length, points), values);
    }

    static GaussianProcess of(Kernel kernel, double nugget, PointSet points, double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a process learns from finite values, found " + value);
            }
        }
        CholeskyFactor factor = CholeskyFactor.of(correlations(kernel, nugget, points));
        return new GaussianProcess(
                kernel, nugget, points, points.count(), factor, factor.solveTransposed(values), Optional.empty());
    }

    /** The upper triangle of the correlations of points with one another, the nugget on the diagonal. */
    static double[][] correlations(Kernel kernel, double nugget, PointSet points) {
        if (!(nugget > 0 && nugget < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a nugget is above 0 and finite, found " + nugget);
        }
        double[][] matrix = new double[points.count()][points.count()];
        for (int i = 0; i < matrix.length; i++) {
            kernel.correlate(points.point(i), points, i, matrix[i]);
            matrix[i][i] += nugget;
        }
        return matrix;
    }

    /** How many values it has seen. */
    public int count() {
        return count;
    }

    /**
     * The process that has seen the first {@code m} values only, and nothing that is pending.
     *
     * @throws IllegalArgumentException when {@code m} is below 1 or above {@link #count()}
     */
    public GaussianProcess leading(int m) {
        if (m < 1 || m > count) {
            throw new IllegalArgumentException("of " + count + " values 1 to " + count + " can lead, found " + m);
        }
        return new GaussianProcess(kernel, nugget, points, m, factor, z, Optional.empty());
    }

    /**
     * The process while these points are being measured; it forgets those that were pending before.
     *
     * @param unmeasured each with as many coordinates as the points seen; possibly none
     * @throws IllegalArgumentException when one has more or fewer, or one that is not finite
     */
    public GaussianProcess withPending(List<double[]> unmeasured) {
        if (unmeasured.isEmpty()) {
            return new GaussianProcess(kernel, nugget, points, count, factor, z, Optional.empty());
        }
        PointSet there = PointSet.of(points.dimension(), unmeasured);
        double[][] own = correlations(kernel, nugget, there);
        return new GaussianProcess(
                kernel, nugget, points, count, factor, z, Optional.of(PendingPoints.of(there, explained(there), own)));
    }

    /** σ². */
    public double variance() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum = Math.fma(z[i], z[i], sum);
        }
        return variance(sum, count);
    }

    /** How likely the values are, as a natural logarithm, at the most likely σ². */
    public double logLikelihood() {
        return logLikelihoods()[count - 1];
    }

    /** The log-likelihoods of the first 1, 2, 3, … values, each at its own most likely σ². */
    double[] logLikelihoods() {
        double[] likelihoods = new double[count];
        double squares = 0;
        double logDiagonal = 0;
        for (int i = 0; i < count; i++) {
            squares = Math.fma(z[i], z[i], squares);
            logDiagonal += StrictMath.log(factor.diagonal(i));
            double logVariance = StrictMath.log(2 * Math.PI * variance(squares, i + 1));
            likelihoods[i] = -0.5 * (i + 1) * (logVariance + 1) - logDiagonal;
        }
        return likelihoods;
    }

    private static double variance(double squares, int values) {
        return squares < NO_VARIANCE ? 1 : squares / values;
    }

    /**
     * What is expected at these points, in their order.
     *
     * @param at each with as many coordinates as the points seen
     * @throws IllegalArgumentException when one has more or fewer, or one that is not finite
     */
    public Prediction predict(List<double[]> at) {
        return predict(PointSet.of(points.dimension(), at));
    }

    Prediction predict(PointSet at) {
        double[][] v = explained(at);
        double[] mean = new double[at.count()];
        double[] variance = new double[at.count()];
        for (int i = 0; i < count; i++) {
            accumulate(z[i], v[i], mean, variance);
        }
        pending.ifPresent(ahead -> ahead.addExplained(kernel, at, v, variance));
        double prior = variance();
        for (int j = 0; j < variance.length; j++) {
            variance[j] = prior * Math.max(0, 1 - variance[j]);
        }
        return new Prediction(mean, variance);
    }

    /** {@code U⁻ᵀ r(X, at)}, a row for each value seen. */
    private double[][] explained(PointSet at) {
        double[][] rows = new double[count][at.count()];
        for (int i = 0; i < count; i++) {
            kernel.correlate(points.point(i), at, 0, rows[i]);
        }
        factor.solveTransposed(rows, count, at.count());
        return rows;
    }

    private static void accumulate(double z, double[] v, double[] mean, double[] squares) {
        for (int j = 0; j < v.length; j++) {
            mean[j] = Math.fma(z, v[j], mean[j]);
            squares[j] = Math.fma(v[j], v[j], squares[j]);
        }
    }
}
