package io.cambrian.metalearners.population;

import io.cambrian.metalearners.population.exploit.Exploit;
import io.cambrian.metalearners.population.exploit.Truncation;

/**
 * The settings of {@link PopulationBasedTraining}.
 *
 * @param populationSize how many members train side by side; at least 2
 * @param intervalSteps how many environment steps a member trains between two decisions; at least 1
 * @param lifetimeSteps how many environment steps a whole training has; at least one interval
 * @param burnInSteps up to which environment step of the population everybody goes on as it is, but for the dead; at least 0
 * @param timing when decisions are made
 * @param exploit who takes over from whom
 * @param inheritance what is taken over
 * @param explorer with which settings those go on who have taken over
 * @param schedules how many of the best members' schedules are proposed in the end; from 1 to the size of the population
 */
public record PopulationSettings(
        int populationSize,
        long intervalSteps,
        long lifetimeSteps,
        long burnInSteps,
        Timing timing,
        Exploit exploit,
        Inheritance inheritance,
        Explorer explorer,
        int schedules) {

    /**
     * @throws IllegalArgumentException when a number lies outside its range, the burn-in leaves nothing to decide, or the
     *     rule does not fit the size of the population
     */
    public PopulationSettings {
        require(populationSize >= 2, "a population has at least 2 members, found " + populationSize);
        require(intervalSteps >= 1, "an interval has at least 1 environment step, found " + intervalSteps);
        require(
                lifetimeSteps >= intervalSteps,
                "a lifetime is at least one interval of " + intervalSteps + " environment steps, found "
                        + lifetimeSteps);
        require(burnInSteps >= 0, "a burn-in has at least 0 environment steps, found " + burnInSteps);
        long lastDecision = (Math.ceilDiv(lifetimeSteps, intervalSteps) - 1) * intervalSteps;
        require(
                burnInSteps <= lastDecision,
                "the last decision of a lifetime of " + lifetimeSteps + " environment steps is at step " + lastDecision
                        + ", so a burn-in of " + burnInSteps + " would leave nothing to decide");
        require(
                schedules >= 1 && schedules <= populationSize,
                "a population of " + populationSize + " proposes from 1 to " + populationSize + " schedules, found "
                        + schedules);
        exploit.requireFits(populationSize);
    }

    /** Truncation at a quarter and the usual steps, decided together, without a burn-in; one schedule in the end. */
    public static PopulationSettings usual(int populationSize, long intervalSteps, long lifetimeSteps) {
        return new PopulationSettings(
                populationSize,
                intervalSteps,
                lifetimeSteps,
                0,
                Timing.SYNCHRONOUS,
                Truncation.USUAL,
                Inheritance.WEIGHTS_AND_SETTINGS,
                EachSetting.USUAL,
                1);
    }

    /** The same with another rule of who takes over from whom. */
    public PopulationSettings withExploit(Exploit other) {
        return new PopulationSettings(
                populationSize,
                intervalSteps,
                lifetimeSteps,
                burnInSteps,
                timing,
                other,
                inheritance,
                explorer,
                schedules);
    }

    /** The same with another way to explore settings. */
    public PopulationSettings withExplorer(Explorer other) {
        return new PopulationSettings(
                populationSize,
                intervalSteps,
                lifetimeSteps,
                burnInSteps,
                timing,
                exploit,
                inheritance,
                other,
                schedules);
    }

    /** The same with decisions made at other times. */
    public PopulationSettings withTiming(Timing other) {
        return new PopulationSettings(
                populationSize,
                intervalSteps,
                lifetimeSteps,
                burnInSteps,
                other,
                exploit,
                inheritance,
                explorer,
                schedules);
    }

    /** The same with something else taken over. */
    public PopulationSettings withInheritance(Inheritance other) {
        return new PopulationSettings(
                populationSize, intervalSteps, lifetimeSteps, burnInSteps, timing, exploit, other, explorer, schedules);
    }

    /** The same with another burn-in. */
    public PopulationSettings withBurnIn(long steps) {
        return new PopulationSettings(
                populationSize, intervalSteps, lifetimeSteps, steps, timing, exploit, inheritance, explorer, schedules);
    }

    /** The same with another number of schedules in the end. */
    public PopulationSettings withSchedules(int count) {
        return new PopulationSettings(
                populationSize,
                intervalSteps,
                lifetimeSteps,
                burnInSteps,
                timing,
                exploit,
                inheritance,
                explorer,
                count);
    }

    /** How many segments each member trains: {@code ⌈lifetime / interval⌉}. */
    public long rounds() {
        return Math.ceilDiv(lifetimeSteps, intervalSteps);
    }

    /** How many segments all members train together. */
    public long segments() {
        return Math.multiplyExact(rounds(), populationSize);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
