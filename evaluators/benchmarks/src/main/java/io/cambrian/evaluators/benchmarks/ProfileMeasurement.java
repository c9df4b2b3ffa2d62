package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the time of DQN updates, of a PPO minibatch and of a meta-gradient goes: the time of their steps, equal steps taken together, the costliest first.
 *
 * <p>The clock is read between steps, which costs some 20 ns each time and is subtracted; of every step the shortest of all
 * runs counts. Steps timed alone do not overlap, so their sum is a little more than a run takes.
 */
final class ProfileMeasurement implements Measurement {

    /** Timed of each program; a long one takes fewer runs. */
    private static final int STEPS = 2_000_000;

    private static final double WORTH_A_LINE = 0.01;

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        List<Reading> readings = new ArrayList<>();
        for (DqnWork work : List.of(DqnWork.SMALL, DqnWork.PUBLISHED)) {
            readings.addAll(profile(work.network() + ": ", work.executor(Backends.best(), new Variables()), watch));
        }
        readings.addAll(profile("PPO minibatch: ", PpoUpdateMeasurement.executor(), watch));
        readings.addAll(profile(
                "LPG-style meta-gradient: ",
                MetaGradientMeasurement.executor(MetaGradientMeasurement.WORK.program()),
                watch));
        return readings;
    }

    private static List<Reading> profile(String prefix, Executor executor, Stopwatch watch) {
        long[] shortest = shortest(executor, watch);
        long clock = clockNanoseconds();
        Map<String, Double> byKind = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < shortest.length; i++) {
            String kind = executor.steps().get(i);
            byKind.merge(kind, (double) Math.max(0, shortest[i] - clock), Double::sum);
            counts.merge(kind, 1, Integer::sum);
        }
        return readings(prefix, byKind, counts);
    }

    private static List<Reading> readings(String prefix, Map<String, Double> byKind, Map<String, Integer> counts) {
        double total = byKind.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Reading> readings = new ArrayList<>();
        readings.add(Reading.of(prefix + "all steps", total / 1e3, "µs", byKind));
        double rest = total;
        for (Map.Entry<String, Double> kind : costliestFirst(byKind)) {
            double share = kind.getValue() / total;
            if (share >= WORTH_A_LINE) {
                String name = prefix + counts.get(kind.getKey()) + " × " + kind.getKey();
                readings.add(part(name, kind.getValue(), share));
                rest -= kind.getValue();
            }
        }
        readings.add(part(prefix + "the rest", rest, rest / total));
        return readings;
    }

    private static Reading part(String name, double nanoseconds, double share) {
        return Reading.of(name, nanoseconds / 1e3, "µs", Map.of("nanoseconds", nanoseconds))
                .withNote(Math.round(100 * share) + " % of the update");
    }

    private static List<Map.Entry<String, Double>> costliestFirst(Map<String, Double> byKind) {
        return byKind.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
    }

    private static long[] shortest(Executor executor, Stopwatch watch) {
        watch.warmUp(executor::run);
        long[] shortest = new long[executor.steps().size()];
        long[] times = new long[shortest.length];
        Arrays.fill(shortest, Long.MAX_VALUE);
        for (int run = watch.effort().repetitions(STEPS / shortest.length); run > 0; run--) {
            executor.runTimed(times);
            for (int i = 0; i < times.length; i++) {
                shortest[i] = Math.min(shortest[i], times[i]);
            }
        }
        return shortest;
    }

    /** What reading the clock costs. */
    private static long clockNanoseconds() {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 1_000; i++) {
            long before = System.nanoTime();
            shortest = Math.min(shortest, System.nanoTime() - before);
        }
        return shortest;
    }
}
