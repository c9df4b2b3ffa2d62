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

/** How many times as long other libraries take for the same updates on one core of this machine. */
final class PeerMeasurement implements Measurement {

    private static final Path DIRECTORY =
            Path.of(System.getProperty("cambrian.home", "."), "evaluators", "benchmarks", "peers");

    @Override
    public String name() {
        return BenchmarkSuite.PEERS;
    }

    @Override
    public List<Reading> measure(Stopwatch watch) throws InterruptedException {
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
            Peer.Answer answer = watch.effort().scale() < 1
                    ? Peer.Answer.none("other libraries are measured at full effort only")
                    : peer.run(DIRECTORY);
            if (answer.nanoseconds().isEmpty()) {
                readings.add(new Reading.Missing(peer.name() + " against ours", reason(peer, answer)));
            } else {
                ownNanoseconds.forEach((title, own) -> readings.add(reading(peer, title, own, answer)));
            }
        }
        return readings;
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
