package io.cambrian.schedules.report;

import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.ImprovementRecord;
import io.cambrian.archive.record.SeriesRecord;
import io.cambrian.evaluators.curriculum.ReplayedLevels;
import io.cambrian.searchspace.CandidateId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A number that was watched while agents lived, such as a discount that they tune themselves, a reward, or the norm of a
 * meta-gradient.
 *
 * @param name what it is called
 * @param lines one for each lifetime or meta-training
 */
public record WatchedSeries(String name, List<Line> lines) {

    /**
     * How it went once.
     *
     * @param label which lifetime or meta-training that was
     * @param points in order of environment steps
     */
    public record Line(String label, List<CurvePoint> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    public WatchedSeries {
        lines = List.copyOf(lines);
    }

    /**
     * What was watched while a run's meta-trainings went on, each piece continuing the one before it in its lane; and while a
     * candidate's agents lived on report seeds.
     *
     * @param events the run's events in order
     */
    public static List<WatchedSeries> of(CandidateId candidate, Stream<Event> events) {
        Map<Long, ImprovementRecord> pieces = new HashMap<>();
        Map<String, Map<String, List<CurvePoint>>> watched = new LinkedHashMap<>();
        events.forEach(event -> {
            if (event instanceof Event.Proposed proposed
                    && proposed.course().orElse(null) instanceof ImprovementRecord piece) {
                pieces.put(proposed.index(), piece);
            } else if (event instanceof Event.Evaluated evaluated && pieces.containsKey(evaluated.index())) {
                String lane = "lane " + pieces.get(evaluated.index()).lane();
                evaluated.evaluations().forEach(record -> add(record, lane, watched));
            } else if (event instanceof Event.Reported report
                    && report.candidate().equals(candidate)) {
                report.evaluations().stream()
                        .filter(record -> record.seedFamily().equals("report"))
                        .forEach(record -> add(record, record.task() + ", seed " + record.seed(), watched));
            }
        });
        return watched.entrySet().stream()
                .map(each -> new WatchedSeries(each.getKey(), lines(each.getValue())))
                .toList();
    }

    /** The number of a level is a name, not a quantity. */
    private static void add(EvaluationRecord record, String label, Map<String, Map<String, List<CurvePoint>>> watched) {
        for (SeriesRecord series : record.series()) {
            if (!series.points().isEmpty() && !series.name().equals(ReplayedLevels.HARDEST_LEVEL)) {
                watched.computeIfAbsent(series.name(), name -> new LinkedHashMap<>())
                        .computeIfAbsent(label, line -> new ArrayList<>())
                        .addAll(series.points());
            }
        }
    }

    private static List<Line> lines(Map<String, List<CurvePoint>> byLabel) {
        return byLabel.entrySet().stream()
                .map(each -> new Line(each.getKey(), each.getValue()))
                .toList();
    }
}
