package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.benchmark.BenchmarkSuite;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many times as long other libraries take for the same updates, and for a whole training, on one core of this machine. */
final class PeerMeasurement implements Measurement {

    private static final Path DIRECTORY =
            Path.of(System.getProperty("cambrian.home", "."), "evaluators", "benchmarks", "peers");

    /** By how the training's script calls what it compiles before the first step. */
    static final String COMPILATION = PpoTrainingMeasurement.CART_POLE + ", compilation";

    @Override
    public String name() {
        return BenchmarkSuite.PEERS;
    }

    @Override
    public List<Reading> measure(Stopwatch watch) throws InterruptedException {
        List<Reading> readings = updates(watch);
        readings.add(training(watch));
        return readings;
    }

    private static List<Reading> updates(Stopwatch watch) throws InterruptedException {
        Map<String, Executor> ours = new LinkedHashMap<>();
        for (DqnWork work : List.of(DqnWork.SMALL, DqnWork.PUBLISHED)) {
            ours.put(work.title(), work.executor(Backends.best(), new Variables()));
        }
        ours.put(PpoUpdateMeasurement.TITLE, PpoUpdateMeasurement.executor());
        Map<String, Double> ownNanoseconds = new LinkedHashMap<>();
        ours.forEach((title, executor) ->
                ownNanoseconds.put(title, watch.time(executor::run).best()));
        List<Reading> readings = new ArrayList<>();
        for (Peer peer : Peer.ALL) {
            Peer.Answer answer = answer(peer, watch);
            if (answer.nanoseconds().isEmpty()) {
                readings.add(new Reading.Missing(peer.name() + " against ours", reason(peer, answer)));
            } else {
                ownNanoseconds.forEach((title, own) -> readings.add(reading(peer, title, own, answer)));
            }
        }
        return readings;
    }

    /** Time of a whole training for each environment step; both sides by processor time. */
    private static Reading training(Stopwatch watch) throws InterruptedException {
        String title = PpoTrainingMeasurement.CART_POLE;
        Peer.Answer answer = answer(Peer.TRAINING, watch);
        String name = Peer.TRAINING.name() + " against ours, " + title;
        Double theirs = answer.nanoseconds().get(title);
        Double compilation = answer.nanoseconds().get(COMPILATION);
        if (theirs == null || compilation == null) {
            return new Reading.Missing(name, reason(Peer.TRAINING, answer));
        }
        double own = PpoTrainingMeasurement.cartPoleNanosecondsPerStep(watch);
        Map<String, Double> raw =
                Map.of("peer-nanoseconds", theirs, "own-nanoseconds", own, "peer-compilation-nanoseconds", compilation);
        return Reading.of(name, theirs / own, "×", raw)
                .withNote(String.format(
                        Locale.ROOT,
                        "%.2f µs a step against %.2f µs, after %.1f s of compilation",
                        theirs / 1e3,
                        own / 1e3,
                        compilation / 1e9));
    }

    private static Peer.Answer answer(Peer peer, Stopwatch watch) throws InterruptedException {
        return watch.effort().scale() < 1
                ? Peer.Answer.none("other libraries are measured at full effort only")
                : peer.run(DIRECTORY);
    }

    private static String reason(Peer peer, Peer.Answer answer) {
        return answer.obstacle().orElse(peer.script() + " printed no such figure");
    }

    private static Reading reading(Peer peer, String title, double own, Peer.Answer answer) {
        String name = peer.name() + " against ours, " + title;
        Double theirs = answer.nanoseconds().get(title);
        if (theirs == null) {
            return new Reading.Missing(name, reason(peer, answer));
        }
        return Reading.of(name, theirs / own, "×", Map.of("peer-nanoseconds", theirs, "own-nanoseconds", own))
                .withNote(String.format(Locale.ROOT, "%.1f µs against %.1f µs", theirs / 1e3, own / 1e3));
    }
}
