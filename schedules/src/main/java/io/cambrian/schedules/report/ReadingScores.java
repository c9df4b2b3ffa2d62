package io.cambrian.schedules.report;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.SeriesRecord;
import io.cambrian.searchspace.CandidateId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What candidates that attempt problems cost, and how well they do: a reading such as calls for each problem, against the score.
 *
 * @param reading what was counted, such as {@code calls}
 * @param searched every candidate of the search by its latest measurement there, which also chose: some were lucky
 * @param reported those that were measured again on report seeds, by the mean of these measurements
 */
public record ReadingScores(String reading, List<Point> searched, List<Point> reported) {

    /** A mean reading for each problem, and the mean score. */
    public record Point(double reading, double score) {}

    public ReadingScores {
        searched = List.copyOf(searched);
        reported = List.copyOf(reported);
    }

    /**
     * The readings that the measurements on a task carry.
     *
     * @param task the task of the search
     * @param events the run's events in order
     */
    public static List<ReadingScores> of(String task, Stream<Event> events) {
        Map<Long, CandidateId> proposals = new HashMap<>();
        Map<CandidateId, EvaluationRecord> latest = new LinkedHashMap<>();
        Map<CandidateId, List<EvaluationRecord>> reported = new LinkedHashMap<>();
        events.forEach(event -> {
            if (event instanceof Event.Proposed proposed) {
                proposals.put(proposed.index(), proposed.candidate());
            } else if (event instanceof Event.Evaluated evaluated) {
                CandidateId candidate = proposals.get(evaluated.index());
                evaluated.evaluations().stream()
                        .filter(record -> candidate != null && measures(record, task))
                        .forEach(record -> latest.put(candidate, record));
            } else if (event instanceof Event.Reported report) {
                report.evaluations().stream()
                        .filter(record -> record.seedFamily().equals("report") && measures(record, task))
                        .forEach(record -> reported.merge(
                                report.candidate(),
                                List.of(record),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList()));
            }
        });
        TreeSet<String> names = new TreeSet<>();
        latest.values().forEach(record -> record.series().forEach(series -> names.add(series.name())));
        return names.stream()
                .map(name -> new ReadingScores(
                        name,
                        latest.values().stream()
                                .flatMap(record -> point(name, List.of(record)).stream())
                                .toList(),
                        reported.values().stream()
                                .flatMap(records -> point(name, records).stream())
                                .toList()))
                .toList();
    }

    private static boolean measures(EvaluationRecord record, String task) {
        return record.task().equals(task) && record.outcome().isScored();
    }

    private static Optional<Point> point(String reading, List<EvaluationRecord> records) {
        List<Double> readings = records.stream()
                .flatMap(record -> record.series().stream())
                .filter(series ->
                        series.name().equals(reading) && !series.points().isEmpty())
                .map(ReadingScores::last)
                .toList();
        return readings.size() < records.size()
                ? Optional.empty()
                : Optional.of(new Point(
                        Interval.of(readings).mean(),
                        records.stream()
                                .mapToDouble(record -> record.outcome().score().orElseThrow())
                                .average()
                                .orElseThrow()));
    }

    private static double last(SeriesRecord series) {
        return series.points().getLast().score();
    }
}
