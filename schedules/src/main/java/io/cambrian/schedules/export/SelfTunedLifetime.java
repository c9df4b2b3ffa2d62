package io.cambrian.schedules.export;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.CandidateEvaluation;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.tuning.SelfTunedSchedule;
import io.cambrian.schedules.family.Families;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.AlgorithmFormat;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One lifetime in which an agent tuned coefficients of its own loss, read from an archive.
 *
 * @param parent what the agent lived with
 * @param run in which it lived
 * @param lived how that went
 * @param schedule an actor-critic that holds the coefficients as they were tuned
 */
public record SelfTunedLifetime(FamilyMember<?> parent, RunId run, EvaluationRecord lived, FamilyMember<?> schedule) {

    /** Only lifetimes on report seeds were never used to choose anything. */
    private static final String REPORT = "report";

    /**
     * All lifetimes of a candidate in which coefficients were tuned and that ended with a score, the best first: those on report
     * seeds, then the others.
     */
    public static List<SelfTunedLifetime> of(ArchiveView view, FamilyMember<?> member) {
        if (!(member.candidate() instanceof Tuned<?> tuned) || !tuned.program().equals(Algorithm.SELF_TUNING)) {
            return List.of();
        }
        List<SelfTunedLifetime> found = new ArrayList<>();
        for (CandidateEvaluation each : view.evaluationsOf(member.id())) {
            if (!each.inherited() && each.evaluation().outcome().isScored()) {
                lifetime(member, each).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing((SelfTunedLifetime each) -> !each.isReport())
                .thenComparing(SelfTunedLifetime::normalisedScore, Comparator.reverseOrder()));
        return List.copyOf(found);
    }

    private static Optional<SelfTunedLifetime> lifetime(FamilyMember<?> member, CandidateEvaluation evaluation) {
        TunedFormat<Algorithm> format = new TunedFormat<>(new AlgorithmFormat());
        Tuned<Algorithm> lived = format.read(member.canonicalJson());
        return SelfTunedSchedule.of(lived, series(evaluation.evaluation()))
                .map(schedule -> new SelfTunedLifetime(
                        member,
                        evaluation.run(),
                        evaluation.evaluation(),
                        Families.read(format.writeCanonical(schedule))));
    }

    private static List<Series> series(EvaluationRecord record) {
        return record.series().stream()
                .map(series -> new Series(
                        series.name(),
                        series.points().stream()
                                .map(point -> new Series.Point(point.environmentSteps(), point.score()))
                                .toList()))
                .toList();
    }

    private boolean isReport() {
        return lived.seedFamily().equals(REPORT);
    }

    private double normalisedScore() {
        return lived.outcome().normalisedScore().orElseThrow();
    }

    /** The ancestors of what the agent lived with, then the lifetime. */
    List<String> lineage(ArchiveView view) {
        return Stream.concat(
                        EvidenceReport.lineage(view, parent.id()).stream(),
                        Stream.of("lifetime " + schedule.id().shortForm() + "  seed " + lived.seed() + " on "
                                + lived.task()))
                .toList();
    }

    /** How the schedule came about, in whole sentences. */
    String origin() {
        return String.format(
                Locale.ROOT,
                "One agent tuned these coefficients of its own loss by meta-gradients while it lived: candidate %s on %s,"
                        + " %s seed %d, %,d environment steps, score %.4g. A value is the mean from its change-point to the"
                        + " next. Agents that are trained with it hold the coefficients instead of tuning them.",
                parent.id().shortForm(),
                lived.task(),
                lived.seedFamily(),
                lived.seed(),
                lived.budgetSteps(),
                lived.outcome().score().orElseThrow());
    }
}
