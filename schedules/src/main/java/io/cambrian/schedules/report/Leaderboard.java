package io.cambrian.schedules.report;

import io.cambrian.archive.record.CourseRecord;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.SegmentRecord;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.searchspace.CandidateId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The candidates of a run, best first.
 *
 * <p>Ranked are candidates with evidence on held-out tasks from report seeds: those whose trainings all scored before those with
 * failures, then by the mean normalised score over the held-out tasks. The rest follows unranked, in the order of search
 * fitness, which chose among thousands and therefore flatters.
 *
 * @param rows best first
 */
public record Leaderboard(List<LeaderboardRow> rows) {

    private static final Comparator<LeaderboardRow> BY_EVIDENCE = Comparator.comparing(LeaderboardRow::ranked)
            .reversed()
            .thenComparing(LeaderboardRow::failures)
            .thenComparing(Comparator.comparingDouble((LeaderboardRow row) -> row.ranked() ? row.heldOutScore() : 0)
                    .reversed())
            .thenComparing(Comparator.comparingDouble(
                            (LeaderboardRow row) -> row.searchFitness().orElse(-1))
                    .reversed())
            .thenComparing(LeaderboardRow::candidate);

    public Leaderboard {
        rows = List.copyOf(rows);
    }

    /**
     * The leaderboard of a run.
     *
     * @param spec what the run was asked to do
     * @param baselines the candidates that it compares with, and their formulas
     * @param events the run's events in order
     */
    public static Leaderboard of(RunSpec spec, Map<CandidateId, String> baselines, Stream<Event> events) {
        Map<CandidateId, OptionalDouble> fitness = new LinkedHashMap<>();
        Map<CandidateId, List<EvaluationRecord>> reported = new LinkedHashMap<>();
        Map<CandidateId, String> formula = new LinkedHashMap<>(baselines);
        Map<Long, CandidateId> proposals = new LinkedHashMap<>();
        Set<Long> measuredInParts = new HashSet<>();
        events.forEach(event -> {
            if (event instanceof Event.Proposed proposed
                    && proposed.course().isPresent()
                    && !measuresInParts(spec, proposed.course().get())) {
                // segments and turns are parts of lifetimes; what is ranked is what comes of them
            } else if (event instanceof Event.Proposed proposed) {
                proposals.put(proposed.index(), proposed.candidate());
                if (proposed.course().isPresent()) {
                    measuredInParts.add(proposed.index());
                }
                formula.putIfAbsent(proposed.candidate(), proposed.formula());
            } else if (event instanceof Event.Evaluated evaluated
                    && evaluated.inheritedFrom().isEmpty()) {
                CandidateId candidate = proposals.get(evaluated.index());
                if (candidate != null) {
                    fitness.merge(
                            candidate,
                            SearchScore.of(candidate, evaluated.evaluations()),
                            (earlier, later) -> measuredInParts.contains(evaluated.index()) ? later : earlier);
                }
            } else if (event instanceof Event.Reported report) {
                reported.computeIfAbsent(report.candidate(), key -> new ArrayList<>())
                        .addAll(report.evaluations());
            }
        });
        Set<CandidateId> all = new LinkedHashSet<>(fitness.keySet());
        all.addAll(reported.keySet());
        return new Leaderboard(all.stream()
                .map(candidate -> row(
                        spec,
                        candidate,
                        formula.getOrDefault(candidate, ""),
                        baselines.containsKey(candidate),
                        fitness.getOrDefault(candidate, OptionalDouble.empty()),
                        reported.getOrDefault(candidate, List.of())))
                .sorted(BY_EVIDENCE)
                .toList());
    }

    /** Where nothing is learnt, a segment is more of the same measurement, and says how well all of it went so far. */
    private static boolean measuresInParts(RunSpec spec, CourseRecord course) {
        return spec.trainer().attempts() && course instanceof SegmentRecord;
    }

    private static LeaderboardRow row(
            RunSpec spec,
            CandidateId candidate,
            String formula,
            boolean baseline,
            OptionalDouble fitness,
            List<EvaluationRecord> records) {
        List<TaskReport> tasks = new ArrayList<>();
        spec.stages().forEach(stage -> addTask(tasks, stage, false, records));
        spec.report().heldOut().forEach(stage -> addTask(tasks, stage, true, records));
        return new LeaderboardRow(
                candidate, formula, baseline, fitness, SearchScore.selectionMean(spec, candidate, records), tasks);
    }

    private static void addTask(
            List<TaskReport> tasks, StageSpec stage, boolean heldOut, List<EvaluationRecord> records) {
        List<EvaluationRecord> own = records.stream()
                .filter(record -> record.seedFamily().equals("report")
                        && record.task().equals(stage.task())
                        && record.budgetSteps() == stage.environmentSteps())
                .toList();
        if (!own.isEmpty()) {
            tasks.add(TaskReport.of(stage.task(), heldOut, own));
        }
    }
}
