package io.cambrian.evaluators.problem.bandit;

import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.random.CounterRandom;

/**
 * Draws from a Beta distribution with parameters of at least 1, as the share of one gamma variable in the sum of two.
 *
 * <p>Source of the gamma variables: Marsaglia and Tsang, "A simple method for generating gamma variables", ACM Transactions on
 * Mathematical Software 26, 2000.
 */
final class BetaDraw {

    private BetaDraw() {}

    static double of(double alpha, double beta, CounterRandom random) {
        double one = gamma(alpha, random);
        return one / (one + gamma(beta, random));
    }

    /** With d = α − 1/3 and c = 1/√(9 d): d v for v = (1 + c z)³, z normal, accepted with probability e^(z²/2 + d − d v + d ln v). */
    private static double gamma(double alpha, CounterRandom random) {
        double d = alpha - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = Distribution.STANDARD_GAUSSIAN.draw(random);
            double root = 1 + c * z;
            if (root > 0) {
                double v = root * root * root;
                double u = Distribution.UNIT_UNIFORM.draw(random);
                if (StrictMath.log(u) < 0.5 * z * z + d - d * v + d * StrictMath.log(v)) {
                    return d * v;
                }
            }
        }
    }
}
