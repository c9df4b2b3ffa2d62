package io.cambrian.metalearners.benchmarks;

import io.cambrian.evaluators.benchmark.Goal;
import io.cambrian.evaluators.benchmarks.Measurement;
import io.cambrian.evaluators.benchmarks.Reading;
import io.cambrian.evaluators.benchmarks.Stopwatch;
import io.cambrian.metalearners.population.Timing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What population-based training costs beside the trainings of its members, and what a second thread gains. The cost is taken
 * from the processor time of each segment, not from the difference of two long runs; the gain is one of elapsed time, with
 * decisions made as soon as a member is done, and needs an idle machine.
 */
public final class PopulationMeasurement implements Measurement {

    static final String BOOKKEEPING = "bookkeeping of 16 PPO agents on CartPole, 8,192 steps between decisions";
    static final String GAIN = "the same population on 2 threads against 1";

    private static final int ROUNDS = 10;
    private static final int FEWEST_ROUNDS = 3;
    private static final int WARMING_ROUNDS = 60;
    private static final int SHORTER = 16;
    private static final long INTERVAL_STEPS = 8_192;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    @Override
    public String name() {
        return "population";
    }

    @Override
    public Map<String, Goal> goals() {
        return Map.of(BOOKKEEPING, Goal.atMost(2, 1), GAIN, Goal.atLeast(1.9));
    }

    @Override
    public List<Reading> measure(Stopwatch watch) throws InterruptedException {
        int rounds = Math.max(FEWEST_ROUNDS, watch.effort().repetitions(ROUNDS));
        warmUp(watch.effort().repetitions(WARMING_ROUNDS));
        PopulationCost together = population(rounds, Timing.SYNCHRONOUS).train(1);
        PopulationCost one = population(rounds, Timing.ASYNCHRONOUS).train(1);
        PopulationCost two = population(rounds, Timing.ASYNCHRONOUS).train(2);
        return List.of(bookkeeping(together, rounds), gain(one, two));
    }

    /** Short segments, so that what is done once a segment is compiled as well as training is. */
    private static void warmUp(int rounds) throws InterruptedException {
        new CartPolePopulation(rounds, INTERVAL_STEPS / SHORTER, Timing.SYNCHRONOUS).train(2);
    }

    private static CartPolePopulation population(int rounds, Timing timing) {
        return new CartPolePopulation(rounds, INTERVAL_STEPS, timing);
    }

    private static Reading bookkeeping(PopulationCost cost, int rounds) {
        int segments = rounds * CartPolePopulation.MEMBERS;
        String note = String.format(
                Locale.ROOT,
                "%.2f ms beside %.0f ms of training a segment",
                cost.bookkeeping() / segments / NANOSECONDS_PER_MILLISECOND,
                cost.training() / segments / NANOSECONDS_PER_MILLISECOND);
        return new Reading.Found(
                BOOKKEEPING,
                100 * cost.shareOfBookkeeping(),
                "%",
                OptionalDouble.empty(),
                note,
                Map.of(
                        "segments", (double) segments,
                        "training-nanoseconds", cost.training(),
                        "bookkeeping-nanoseconds", cost.bookkeeping(),
                        "storing-nanoseconds", cost.storing()));
    }

    private static Reading gain(PopulationCost one, PopulationCost two) {
        String note = String.format(
                Locale.ROOT, "the workers had %.2f of 2 cores", (two.training() + two.bookkeeping()) / two.elapsed());
        return new Reading.Found(
                GAIN,
                one.elapsed() / two.elapsed(),
                "×",
                OptionalDouble.empty(),
                note,
                Map.of("one-nanoseconds", one.elapsed(), "two-nanoseconds", two.elapsed()));
    }
}
