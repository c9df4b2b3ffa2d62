package io.cambrian.metalearners.jenetics;

/**
 * A step in the making of children: what is done to the chosen parents, in the order of a chain.
 *
 * <p>Unless said otherwise, a probability is that of a gene being altered (mutations) or of an individual being recombined with
 * another (crossovers), as the library counts. A number outside its range is refused with an {@link IllegalArgumentException}.
 */
public sealed interface Alteration {

    /** With what probability, from 0 to 1. */
    double probability();

    /** An alteration that reckons with coordinates, which whole candidates do not have. */
    sealed interface OfCoordinates extends Alteration {}

    /** Replaces genes by fresh ones: a coordinate is drawn anew, a whole candidate is sampled anew. */
    record Mutator(double probability) implements Alteration {
        public Mutator {
            Demand.probability("the probability of a mutator", probability);
        }
    }

    /**
     * Moves coordinates by a normal number, to the bound where that leads out of [0, 1].
     *
     * @param deviation the standard deviation of a move, in widths of the cube; above 0
     */
    record GaussianMutator(double probability, double deviation) implements OfCoordinates {
        public GaussianMutator {
            Demand.probability("the probability of a Gaussian mutator", probability);
            if (!(deviation > 0 && deviation < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "the deviation of a Gaussian mutator is above 0 and finite, found " + deviation);
            }
        }
    }

    /** Exchanges coordinates within a candidate. */
    record SwapMutator(double probability) implements OfCoordinates {
        public SwapMutator {
            Demand.probability("the probability of a swap mutator", probability);
        }
    }

    /** Replaces a parent by the middle between it and another. */
    record MeanCrossover(double probability) implements OfCoordinates {
        public MeanCrossover {
            Demand.probability("the probability of a mean crossover", probability);
        }
    }

    /**
     * Replaces two parents by two points of the line through them.
     *
     * @param extension how far beyond the parents, as a share of their distance; 0 or more
     */
    record LineCrossover(double probability, double extension) implements OfCoordinates {
        public LineCrossover {
            Demand.probability("the probability of a line crossover", probability);
            Demand.notNegative("the extension of a line crossover", extension);
        }
    }

    /**
     * Replaces two parents by two points of the box that they span.
     *
     * @param extension how far beyond the parents, as a share of their distance; 0 or more
     */
    record IntermediateCrossover(double probability, double extension) implements OfCoordinates {
        public IntermediateCrossover {
            Demand.probability("the probability of an intermediate crossover", probability);
            Demand.notNegative("the extension of an intermediate crossover", extension);
        }
    }

    /**
     * Spreads two children around their parents as single-point crossover of binary numbers would.
     *
     * <p>Source: Deb and Agrawal, "Simulated binary crossover for continuous search space", Complex Systems 1995.
     *
     * @param contiguity η, greater keeps children nearer to their parents; 0 or more
     */
    record SimulatedBinaryCrossover(double probability, double contiguity) implements OfCoordinates {
        public SimulatedBinaryCrossover {
            Demand.probability("the probability of a simulated binary crossover", probability);
            Demand.notNegative("the contiguity of a simulated binary crossover", contiguity);
        }
    }

    /**
     * Exchanges each coordinate of two parents or not.
     *
     * @param swapProbability of a coordinate being exchanged; from 0 to 1
     */
    record UniformCrossover(double probability, double swapProbability) implements OfCoordinates {
        public UniformCrossover {
            Demand.probability("the probability of a uniform crossover", probability);
            Demand.probability("the swap probability of a uniform crossover", swapProbability);
        }
    }

    /** Exchanges all coordinates of two parents from one place on. */
    record SinglePointCrossover(double probability) implements OfCoordinates {
        public SinglePointCrossover {
            Demand.probability("the probability of a single-point crossover", probability);
        }
    }

    /**
     * Exchanges every other stretch of coordinates of two parents.
     *
     * @param points between stretches; at least 1
     */
    record MultiPointCrossover(double probability, int points) implements OfCoordinates {
        public MultiPointCrossover {
            Demand.probability("the probability of a multi-point crossover", probability);
            Demand.atLeast("the number of points of a multi-point crossover", 1, points);
        }
    }

    /** The search space's own mutation, of each child with this probability. */
    record SpaceMutate(double probability) implements Alteration {
        public SpaceMutate {
            Demand.probability("the probability of space-mutate", probability);
        }
    }

    /** The search space's own cross of an individual with another, in both orders. */
    record SpaceCross(double probability) implements Alteration {
        public SpaceCross {
            Demand.probability("the probability of space-cross", probability);
        }
    }

    /** The alteration's name in kebab case, as a run spec writes it. */
    default String name() {
        return switch (this) {
            case Mutator alteration -> "mutator";
            case GaussianMutator alteration -> "gaussian-mutator";
            case SwapMutator alteration -> "swap-mutator";
            case MeanCrossover alteration -> "mean-crossover";
            case LineCrossover alteration -> "line-crossover";
            case IntermediateCrossover alteration -> "intermediate-crossover";
            case SimulatedBinaryCrossover alteration -> "simulated-binary-crossover";
            case UniformCrossover alteration -> "uniform-crossover";
            case SinglePointCrossover alteration -> "single-point-crossover";
            case MultiPointCrossover alteration -> "multi-point-crossover";
            case SpaceMutate alteration -> "space-mutate";
            case SpaceCross alteration -> "space-cross";
        };
    }
}
