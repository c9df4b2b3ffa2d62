package io.cambrian.archive;

import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.searchspace.random.RootSeed;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * Measures by hand how long a command waits for a large archive. First {@code OpeningTime <directory> 20000} writes one,
 * then {@code OpeningTime <directory>}, in a fresh process, opens it and looks up a candidate.
 */
final class OpeningTime {

    private static final int EVALUATIONS = 4;
    private static final int CURVE_POINTS = 20;

    private OpeningTime() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        if (arguments.length > 1) {
            write(directory, Integer.parseInt(arguments[1]));
        } else {
            read(directory);
        }
    }

    private static void write(Path directory, int candidates) throws IOException {
        RandomGenerator random = new RootSeed(1).search().generator();
        long start = System.nanoTime();
        try (Archive archive = Archive.open(directory)) {
            archive.append(Events.started(Events.RUN));
            for (int i = 0; i < candidates; i++) {
                archive.append(Events.proposed(Events.RUN, i, i, Math.max(0, i - 1 - random.nextInt(300))));
                archive.append(evaluated(i, random));
                archive.force();
            }
            report("writing, one force for each candidate", start);
            start = System.nanoTime();
        }
        report("closing", start);
        System.out.println(Files.size(directory.resolve("journal.jsonl")) / 1_000_000 + " MB");
    }

    private static Event evaluated(int index, RandomGenerator random) {
        List<EvaluationRecord> evaluations = new ArrayList<>();
        for (int task = 0; task < EVALUATIONS; task++) {
            List<CurvePoint> curve = new ArrayList<>();
            for (int point = 0; point < CURVE_POINTS; point++) {
                curve.add(new CurvePoint(point * 500L, 500 * random.nextDouble()));
            }
            OutcomeRecord outcome = OutcomeRecord.scored(500 * random.nextDouble(), random.nextDouble(), curve);
            evaluations.add(new EvaluationRecord(
                    "CartPole-v1", "search", random.nextLong(), 10_000, 10_000, outcome, random.nextDouble()));
        }
        return new Event.Evaluated(Events.RUN, index, OptionalLong.empty(), evaluations);
    }

    private static void read(Path directory) {
        long start = System.nanoTime();
        try (ArchiveView view = ArchiveView.open(directory)) {
            report("opening", start);
            System.out.println(view.runs());
            report("… and listing the runs", start);
            System.out.println(view.ancestors(Events.candidate(19_000)).size() + " ancestors");
            report("… and the ancestors of one candidate", start);
            System.out.println(view.digest(Events.RUN));
            report("… and the digest of the run", start);
        }
        report("… and closing", start);
    }

    private static void report(String what, long start) {
        long processorNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        System.out.printf(
                "%-42s %6.0f ms elapsed, %6.0f ms of processor time since the process began%n",
                what, (System.nanoTime() - start) / 1e6, processorNanos / 1e6);
    }
}
