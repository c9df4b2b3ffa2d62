package io.cambrian.metalearners.jenetics;

/**
 * Who is chosen from a population, by fitness; always with the possibility of being chosen more than once. A number outside its
 * range is refused with an {@link IllegalArgumentException}.
 */
public sealed interface Selection {

    /**
     * The best of some drawn at random.
     *
     * @param size how many are drawn; at least 2
     */
    record Tournament(int size) implements Selection {
        public Tournament {
            Demand.atLeast("a tournament's size", 2, size);
        }
    }

    /**
     * The best, each as often as the next.
     *
     * @param best only so many count; at least 1
     */
    record Truncation(int best) implements Selection {
        public Truncation {
            Demand.atLeast("the number of the best that a truncation keeps", 1, best);
        }
    }

    /** With probabilities in proportion to fitness. */
    record RouletteWheel() implements Selection {}

    /** Like a roulette wheel with as many equally spaced pointers as are chosen: less luck, the same expectation. */
    record StochasticUniversal() implements Selection {}

    /**
     * With probabilities that fall linearly from the best to the worst.
     *
     * @param worst the expected number of times that the worst is chosen, from 0 to 1
     */
    record LinearRank(double worst) implements Selection {
        public LinearRank {
            Demand.probability("the worst one's share of a linear ranking", worst);
        }
    }

    /**
     * With probabilities that fall by a constant factor from the best to the worst.
     *
     * @param factor from 0 to below 1
     */
    record ExponentialRank(double factor) implements Selection {
        public ExponentialRank {
            if (!(factor >= 0 && factor < 1)) {
                throw new IllegalArgumentException(
                        "the factor of an exponential ranking lies from 0 to below 1, found " + factor);
            }
        }
    }

    /**
     * With probabilities in proportion to {@code exp(pressure · f)}, where f is fitness scaled to [0, 1] within the population.
     *
     * @param pressure 0 chooses blindly, below 0 prefers the worst; finite
     */
    record Boltzmann(double pressure) implements Selection {
        public Boltzmann {
            Demand.finite("the pressure of a Boltzmann selection", pressure);
        }
    }

    /**
     * The best of all first, then others.
     *
     * @param count how many of the best are certain; at least 1
     * @param others how the rest is chosen
     */
    record Elite(int count, Selection others) implements Selection {
        public Elite {
            Demand.atLeast("the number of an elite", 1, count);
        }
    }

    /** Blindly: the control. */
    record MonteCarlo() implements Selection {}

    /** The selection's name in kebab case, as a run spec writes it. */
    default String name() {
        return switch (this) {
            case Tournament selection -> "tournament";
            case Truncation selection -> "truncation";
            case RouletteWheel selection -> "roulette-wheel";
            case StochasticUniversal selection -> "stochastic-universal";
            case LinearRank selection -> "linear-rank";
            case ExponentialRank selection -> "exponential-rank";
            case Boltzmann selection -> "boltzmann";
            case Elite selection -> "elite";
            case MonteCarlo selection -> "monte-carlo";
        };
    }
}
