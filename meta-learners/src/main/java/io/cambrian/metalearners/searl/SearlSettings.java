package io.cambrian.metalearners.searl;

import io.cambrian.metalearners.Course.Memory;
import java.util.List;
import java.util.OptionalLong;

/**
 * How a population evolves. {@link #published} are the values of the authors' code for TD3, {@link #publishedForDqn} those for deep
 * Q-learning, but that the elite is not mutated: there it is, though it should survive.
 *
 * <p>Bounds of learning rates, layers and widths are those of the fields of the space that is searched.
 *
 * @param population members N; 10
 * @param tournament how many members compete for a place in the next generation, drawn with replacement; 3
 * @param elitism whether the best member has the first place for certain; true
 * @param mutatesElite whether the first place is mutated like the others; false
 * @param chances of the five operators
 * @param layerChance the chance that a mutation of the architecture adds a layer rather than units; 0.2
 * @param units by how many units hidden layers may grow, each with the same chance; 16, 32, 64
 * @param trainFraction gradient steps of each member for each environment step of the whole population; 0.5
 * @param leastUpdates gradient steps of each member in a generation, at least; 250, and 1,000 of deep Q-learning
 * @param mostUpdates and at most, whatever the fraction says; no bound, and 50,000 of deep Q-learning
 * @param leastEpisodes episodes of a turn, at least; 1. One noisy episode makes selection close to chance
 * @param leastSteps environment steps of a turn, at least; 250
 * @param memory whose experience members learn from; everybody's
 * @param memoryCapacity transitions that are remembered at least; whole generations beyond are forgotten; a million, and
 *     two million of deep Q-learning
 * @param totalSteps the environment steps of all members together after which the last generation ends; two million
 */
public record SearlSettings(
        int population,
        int tournament,
        boolean elitism,
        boolean mutatesElite,
        OperatorChances chances,
        double layerChance,
        List<Integer> units,
        double trainFraction,
        long leastUpdates,
        OptionalLong mostUpdates,
        int leastEpisodes,
        long leastSteps,
        Memory.Whose memory,
        long memoryCapacity,
        long totalSteps) {

    /** @throws IllegalArgumentException when a number lies outside its range */
    public SearlSettings {
        units = List.copyOf(units);
        require(population >= 2, "a population has at least 2 members, found " + population);
        require(tournament >= 1, "a tournament has at least 1 entrant, found " + tournament);
        require(layerChance >= 0 && layerChance <= 1, "the chance of a layer is from 0 to 1, found " + layerChance);
        require(
                !units.isEmpty() && units.stream().allMatch(count -> count >= 1),
                "layers grow by at least one unit, found the choices " + units);
        require(
                trainFraction >= 0 && Double.isFinite(trainFraction),
                "gradient steps for each environment step are at least 0, found " + trainFraction);
        require(leastUpdates >= 0, "the least number of gradient steps is at least 0, found " + leastUpdates);
        mostUpdates.ifPresent(most -> require(
                most >= leastUpdates,
                "the greatest number of gradient steps is at least the least of " + leastUpdates + ", found " + most));
        require(leastEpisodes >= 1, "a turn has at least 1 episode, found " + leastEpisodes);
        require(leastSteps >= 0, "a turn has at least 0 environment steps, found " + leastSteps);
        require(memoryCapacity >= 1, "at least 1 transition is remembered, found " + memoryCapacity);
        require(totalSteps >= 1, "a population lives for at least 1 environment step, found " + totalSteps);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The values named with each component. */
    public static SearlSettings published() {
        return new SearlSettings(
                10,
                3,
                true,
                false,
                OperatorChances.EQUAL,
                0.2,
                List.of(16, 32, 64),
                0.5,
                250,
                OptionalLong.empty(),
                1,
                250,
                Memory.Whose.SHARED,
                1_000_000,
                2_000_000);
    }

    /** The values named with each component for deep Q-learning. */
    public static SearlSettings publishedForDqn() {
        SearlSettings td3 = published();
        return new SearlSettings(
                td3.population,
                td3.tournament,
                td3.elitism,
                td3.mutatesElite,
                td3.chances,
                td3.layerChance,
                td3.units,
                td3.trainFraction,
                1_000,
                OptionalLong.of(50_000),
                td3.leastEpisodes,
                td3.leastSteps,
                td3.memory,
                2_000_000,
                td3.totalSteps);
    }

    /** Gradient steps of each member after a generation that has lived for so many environment steps together. */
    long updates(long environmentSteps) {
        long wanted = Math.max(leastUpdates, (long) (trainFraction * environmentSteps));
        return Math.min(wanted, mostUpdates.orElse(Long.MAX_VALUE));
    }
}
