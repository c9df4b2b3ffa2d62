package io.cambrian.schedules.report;

import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.NumbersRecord;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.archive.record.SeriesRecord;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.Silence;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.ReportSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.random.SelectionSeed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Evaluations as the archive keeps them, and back. */
public final class EvaluationRecords {

    private static final String SCORED = "scored";
    private static final String DIVERGED = "diverged";
    private static final String OUT_OF_BUDGET = "out-of-budget";
    private static final String ENVIRONMENT_FAILED = "environment-failed";
    private static final String INVALID = "invalid";
    private static final String REPLIED = "replied";
    private static final String UNANSWERED = "unanswered";
    private static final String SILENCE_END = ": ";
    private static final String AT_STEP = " at environment step ";

    private EvaluationRecords() {}

    /** @param seconds how long the training took on this machine; not part of the run's digest */
    public static EvaluationRecord toRecord(Evaluation evaluation, double seconds) {
        return new EvaluationRecord(
                evaluation.task(),
                evaluation.seed().family(),
                evaluation.seed().value(),
                evaluation.budget().environmentSteps(),
                evaluation.environmentSteps(),
                outcomeRecord(evaluation.outcome()),
                seconds,
                evaluation.series().stream()
                        .map(EvaluationRecords::seriesRecord)
                        .toList(),
                evaluation.payload().map(payload -> NumbersRecord.of(payload.values())));
    }

    private static SeriesRecord seriesRecord(Series series) {
        return new SeriesRecord(
                series.name(),
                series.points().stream()
                        .map(point -> new CurvePoint(point.environmentSteps(), point.value()))
                        .toList());
    }

    /** What the journal's records say of a candidate, as meta-learners are told it. */
    public static List<Evaluation> fromRecords(CandidateId candidate, List<EvaluationRecord> records) {
        return records.stream().map(record -> fromRecord(candidate, record)).toList();
    }

    static Evaluation fromRecord(CandidateId candidate, EvaluationRecord record) {
        return new Evaluation(
                candidate,
                record.task(),
                Budget.ofEnvironmentSteps(record.budgetSteps()),
                seed(record),
                outcome(record.outcome()),
                record.environmentSteps(),
                Optional.empty(),
                record.series().stream().map(EvaluationRecords::series).toList(),
                record.payload().map(numbers -> RealVector.of(numbers.numbers())));
    }

    private static Series series(SeriesRecord record) {
        return new Series(
                record.name(),
                record.points().stream()
                        .map(point -> new Series.Point(point.environmentSteps(), point.score()))
                        .toList());
    }

    /** The same record without its curve and series, for those that inherit a score. */
    public static EvaluationRecord withoutCurve(EvaluationRecord record) {
        OutcomeRecord outcome = record.outcome();
        return new EvaluationRecord(
                record.task(),
                record.seedFamily(),
                record.seed(),
                record.budgetSteps(),
                record.environmentSteps(),
                new OutcomeRecord(
                        outcome.kind(), outcome.score(), outcome.normalisedScore(), outcome.detail(), List.of()),
                0);
    }

    private static OutcomeRecord outcomeRecord(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Scored scored ->
                new OutcomeRecord(
                        SCORED,
                        OptionalDouble.of(scored.score()),
                        OptionalDouble.of(scored.normalisedScore()),
                        "",
                        scored.curve().points().stream()
                                .map(point -> new CurvePoint(point.environmentSteps(), point.score()))
                                .toList());
            case Outcome.Diverged diverged ->
                withoutScore(DIVERGED, diverged.what() + AT_STEP + diverged.environmentStep());
            case Outcome.OutOfBudget out -> withoutScore(OUT_OF_BUDGET, "at environment step " + out.environmentStep());
            case Outcome.EnvironmentFailed failed ->
                withoutScore(ENVIRONMENT_FAILED, failed.reason() + AT_STEP + failed.environmentStep());
            case Outcome.Invalid invalid -> withoutScore(INVALID, invalid.reason());
            case Outcome.Replied replied -> withoutScore(REPLIED, replied.text());
            case Outcome.Unanswered unanswered ->
                withoutScore(UNANSWERED, unanswered.silence().text() + SILENCE_END + unanswered.reason());
        };
    }

    private static OutcomeRecord withoutScore(String kind, String detail) {
        return new OutcomeRecord(kind, OptionalDouble.empty(), OptionalDouble.empty(), detail, List.of());
    }

    private static Outcome outcome(OutcomeRecord record) {
        return switch (record.kind()) {
            case SCORED ->
                new Outcome.Scored(
                        record.score().orElseThrow(),
                        record.normalisedScore().orElseThrow(),
                        new Curve(record.curve().stream()
                                .map(point -> new Curve.Point(point.environmentSteps(), point.score()))
                                .toList()));
            case DIVERGED -> new Outcome.Diverged(stepIn(record.detail()), record.detail());
            case OUT_OF_BUDGET -> new Outcome.OutOfBudget(stepIn(record.detail()));
            case ENVIRONMENT_FAILED ->
                new Outcome.EnvironmentFailed(
                        stepIn(record.detail()),
                        record.detail().substring(0, record.detail().lastIndexOf(AT_STEP)));
            case REPLIED -> new Outcome.Replied(record.detail());
            case UNANSWERED -> unanswered(record.detail());
            default -> new Outcome.Invalid(record.detail());
        };
    }

    /** Whether the record holds the reply to a question, so that nothing was measured. */
    static boolean isReply(EvaluationRecord record) {
        return record.outcome().kind().equals(REPLIED);
    }

    private static Outcome unanswered(String detail) {
        int end = detail.indexOf(SILENCE_END);
        return new Outcome.Unanswered(
                Silence.of(detail.substring(0, end)), detail.substring(end + SILENCE_END.length()));
    }

    private static long stepIn(String detail) {
        return Long.parseLong(detail.substring(detail.lastIndexOf(' ') + 1));
    }

    private static Seed seed(EvaluationRecord record) {
        return switch (record.seedFamily()) {
            case "search" -> new SearchSeed(record.seed());
            case "selection" -> new SelectionSeed(record.seed());
            default -> new ReportSeed(record.seed());
        };
    }
}
