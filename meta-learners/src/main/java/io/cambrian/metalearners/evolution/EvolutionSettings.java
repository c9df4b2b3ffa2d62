package io.cambrian.metalearners.evolution;

/**
 * What {@link RegularisedEvolution} leaves to choose.
 *
 * @param populationSize P, how many members live at once; at least 1
 * @param tournamentSize T, how many members are drawn, with replacement, to find a parent; from 1 to P
 * @param mutationProbability the probability that a child that is not a cross is a mutated parent instead of a fresh
 *     sample
 * @param crossoverProbability the probability that a child is a cross of two parents
 */
public record EvolutionSettings(
        int populationSize, int tournamentSize, double mutationProbability, double crossoverProbability) {

    /** The settings of Co-Reyes et al., ICLR 2021: population 300, tournament 25, mutation probability 0.95. */
    public static final EvolutionSettings PUBLISHED = of(300, 25, 0.95);

    /**
     * @throws IllegalArgumentException when the population is empty, the tournament is larger than it, or a probability lies
     *     outside [0, 1]
     */
    public EvolutionSettings {
        if (populationSize < 1) {
            throw new IllegalArgumentException("a population has at least 1 member, found " + populationSize);
        }
        if (tournamentSize < 1 || tournamentSize > populationSize) {
            throw new IllegalArgumentException("a tournament has from 1 to " + populationSize
                    + " (the size of the population) members, found " + tournamentSize);
        }
        requireProbability("the mutation probability", mutationProbability);
        requireProbability("the crossover probability", crossoverProbability);
    }

    /** Settings without crossover. */
    public static EvolutionSettings of(int populationSize, int tournamentSize, double mutationProbability) {
        return new EvolutionSettings(populationSize, tournamentSize, mutationProbability, 0);
    }

    private static void requireProbability(String what, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(what + " lies from 0 to 1, found " + probability);
        }
    }
}
