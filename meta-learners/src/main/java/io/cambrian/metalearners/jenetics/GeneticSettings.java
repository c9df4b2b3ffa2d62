package io.cambrian.metalearners.jenetics;

import java.util.List;

/**
 * What {@link GeneticSearch} leaves to choose.
 *
 * @param populationSize N, how many live at once; at least 2
 * @param offspringFraction which share of N is new in each generation, rounded up; above 0, at most 1
 * @param elites how many of the best survive for certain; no more than there are survivors
 * @param survivors how the other survivors are chosen
 * @param parents how the parents of the new ones are chosen
 * @param alterations what is done to them, in order
 */
public record GeneticSettings(
        int populationSize,
        double offspringFraction,
        int elites,
        Selection survivors,
        Selection parents,
        List<Alteration> alterations) {

    /**
     * @throws IllegalArgumentException when a number lies outside its range, or there are more elites than members that
     *     survive
     */
    public GeneticSettings {
        Demand.atLeast("the size of a population", 2, populationSize);
        Demand.atLeast("the number of elites", 0, elites);
        if (!(offspringFraction > 0 && offspringFraction <= 1)) {
            throw new IllegalArgumentException(
                    "the offspring's share of a population is above 0 and at most 1, found " + offspringFraction);
        }
        alterations = List.copyOf(alterations);
        int surviving = populationSize - (int) Math.ceil(offspringFraction * populationSize);
        if (elites > surviving) {
            throw new IllegalArgumentException("of " + populationSize + " members " + surviving
                    + " survive beside the offspring, so there are no " + elites + " elites");
        }
    }

    /** Tournaments of 3 everywhere, three fifths of the population new, 1 elite. */
    public static GeneticSettings of(int populationSize, List<Alteration> alterations) {
        Selection tournament = new Selection.Tournament(3);
        return new GeneticSettings(
                populationSize, 0.6, populationSize < 3 ? 0 : 1, tournament, tournament, alterations);
    }

    /** How many proposals a generation after the first has. */
    public int offspring() {
        return (int) Math.ceil(offspringFraction * populationSize);
    }

    /** How many members live on into the next generation, elites included. */
    public int surviving() {
        return populationSize - offspring();
    }
}
