package io.cambrian.metalearners.gaussian;

/** What makes a point worth trying, given what is expected of it. */
public sealed interface Acquisition {

    /**
     * {@code E[max(0, f − best)] = (μ − best) Φ(u) + σ φ(u)} with {@code u = (μ − best) / σ}.
     *
     * <p>Source: Jones, Schonlau and Welch, "Efficient global optimization of expensive black-box functions", J. Global Optim. 1998.
     */
    record ExpectedImprovement() implements Acquisition {}

    /**
     * {@code μ + κ σ}.
     *
     * <p>Source: Srinivas, Krause, Kakade and Seeger, "Gaussian process optimization in the bandit setting", ICML 2010.
     *
     * @param kappa κ, how much not knowing is worth; 0 or more
     */
    record UpperConfidenceBound(double kappa) implements Acquisition {
        /** @throws IllegalArgumentException when κ is below 0 or not finite */
        public UpperConfidenceBound {
            if (!(kappa >= 0 && kappa < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "the kappa of an upper confidence bound is 0 or more and finite, found " + kappa);
            }
        }
    }

    /** The acquisition's name in kebab case, as a run spec writes it. */
    default String name() {
        return switch (this) {
            case ExpectedImprovement acquisition -> "expected-improvement";
            case UpperConfidenceBound acquisition -> "upper-confidence-bound";
        };
    }

    /**
     * What points are worth: a number for each of those predicted, in their order, more for a better one.
     *
     * @param prediction mean μ and variance σ² at the points
     * @param best the greatest mean of what was measured
     */
    default double[] worth(Prediction prediction, double best) {
        double[] worth = new double[prediction.mean().length];
        for (int i = 0; i < worth.length; i++) {
            double deviation = Math.sqrt(prediction.variance()[i]);
            double mean = prediction.mean()[i];
            worth[i] = switch (this) {
                case ExpectedImprovement acquisition -> NormalLaw.expectedExcess(mean - best, deviation);
                case UpperConfidenceBound acquisition -> mean + acquisition.kappa * deviation;
            };
        }
        return worth;
    }
}
