package io.cambrian.metalearners.metagradient;

import java.util.OptionalLong;

/**
 * How a meta-gradient search divides its work.
 *
 * @param lanes how many meta-trainings run side by side, each with agents, levels and an optimiser of its own; their points are
 *     averaged after every round. One lane is plain meta-training
 * @param metaSteps the steps that each lane takes between two averages
 * @param judgingPeriod the candidate is judged by whole trainings every so many rounds
 * @param rounds how many rounds there are; empty for as many as are asked for
 */
public record MetaGradientSettings(int lanes, int metaSteps, long judgingPeriod, OptionalLong rounds) {

    /** @throws IllegalArgumentException when a number is below 1 */
    public MetaGradientSettings {
        if (lanes < 1 || metaSteps < 1 || judgingPeriod < 1) {
            throw new IllegalArgumentException(
                    "a meta-gradient search has at least 1 lane, 1 meta-step between averages and 1 round between"
                            + " judgements, found " + lanes + ", " + metaSteps + " and " + judgingPeriod);
        }
        if (rounds.isPresent() && rounds.getAsLong() < 1) {
            throw new IllegalArgumentException(
                    "a meta-gradient search has at least 1 round, found " + rounds.getAsLong());
        }
    }

    /**
     * How many whole rounds fit into a number of evaluations, with the judgements between them and the last one; 0 if not even
     * one does.
     */
    public static long roundsWithin(long evaluations, int lanes, long judgingPeriod) {
        long withoutJudgements = Math.max(0, (evaluations - 1) / lanes);
        long rounds = withoutJudgements;
        while (rounds > 0 && rounds * lanes + judgements(rounds, judgingPeriod) > evaluations) {
            rounds--;
        }
        return rounds;
    }

    /** One before every {@code judgingPeriod}-th round from the first on, and one after the last. */
    private static long judgements(long rounds, long judgingPeriod) {
        return (rounds - 1) / judgingPeriod + 2;
    }
}
