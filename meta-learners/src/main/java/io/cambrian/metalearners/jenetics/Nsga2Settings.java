package io.cambrian.metalearners.jenetics;

import java.util.List;

/**
 * What {@link Nsga2} leaves to choose beside its objectives.
 *
 * @param populationSize N, how many live, and how many are proposed in a generation; at least 2
 * @param alterations what is done to parents, in order
 */
public record Nsga2Settings(int populationSize, List<Alteration> alterations) {

    /** @throws IllegalArgumentException when the population has fewer than 2 members */
    public Nsga2Settings {
        Demand.atLeast("the size of a population", 2, populationSize);
        alterations = List.copyOf(alterations);
    }
}
