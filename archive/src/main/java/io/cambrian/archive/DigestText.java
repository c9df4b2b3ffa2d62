package io.cambrian.archive;

import io.cambrian.archive.record.ConsultationRecord;
import io.cambrian.archive.record.CourseRecord;
import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.ImprovementRecord;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.archive.record.SegmentRecord;
import io.cambrian.archive.record.SeriesRecord;
import io.cambrian.archive.record.TurnRecord;
import io.cambrian.searchspace.CandidateId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Spells out, field by field, what of an event must be the same when a run is repeated, and hashes it.
 *
 * <p>Every field ends in a line feed. Texts are preceded by their length, so that no two sequences of fields are spelt
 * alike; doubles are spelt as their 64 bits. Nothing depends on the names of records, so renaming one changes no digest.
 */
final class DigestText {

    private final StringBuilder text = new StringBuilder();

    DigestText add(String field) {
        text.append(field.length()).append(':').append(field).append('\n');
        return this;
    }

    DigestText add(long field) {
        text.append(field).append('\n');
        return this;
    }

    private DigestText add(double field) {
        text.append(HexFormat.of().toHexDigits(Double.doubleToLongBits(field))).append('\n');
        return this;
    }

    /** Spec and seed. */
    static DigestText of(Event.RunStarted started) {
        return new DigestText().add("started").add(started.specYaml()).add(started.seed());
    }

    static DigestText of(Event.Proposed proposed) {
        DigestText text = new DigestText()
                .add("proposed")
                .add(proposed.index())
                .add(proposed.candidate().hex())
                .add(proposed.kind())
                .add(proposed.candidateJson())
                .add(proposed.parents().size());
        proposed.parents().forEach(parent -> text.add(parent.hex()));
        text.add(proposed.operator()).add(proposed.fingerprint());
        proposed.course().ifPresent(text::add);
        return text;
    }

    private void add(CourseRecord course) {
        switch (course) {
            case SegmentRecord segment -> add(segment);
            case TurnRecord turn -> add(turn);
            case ImprovementRecord improvement -> add(improvement);
            case ConsultationRecord consultation -> add("consultation").add(consultation.prompt());
        }
    }

    private void add(TurnRecord turn) {
        add("turn").add(turn.from().orElse(-1)).add(turn.lane());
        add(turn.mutatesWeights() ? 1 : 0).add(turn.shared() ? 1 : 0);
        add(turn.rememberedFrom()).add(turn.rememberedBelow()).add(turn.updates());
        add(turn.leastEpisodes()).add(turn.leastSteps()).add(turn.seedIndex()).add(turn.stage());
    }

    private void add(ImprovementRecord improvement) {
        add("improvement").add(improvement.from().orElse(-1)).add(improvement.metaSteps());
        add(improvement.lane()).add(improvement.seedIndex()).add(improvement.stage());
    }

    private void add(SegmentRecord segment) {
        add("segment").add(segment.from().orElse(-1)).add(segment.until());
        add(segment.lane()).add(segment.seedIndex()).add(segment.stage());
    }

    static DigestText of(Event.Evaluated evaluated) {
        DigestText text = new DigestText()
                .add("evaluated")
                .add(evaluated.index())
                .add(evaluated.inheritedFrom().orElse(-1))
                .add(evaluated.evaluations().size());
        evaluated.evaluations().forEach(text::add);
        return text;
    }

    static DigestText ofReport(CandidateId candidate, EvaluationRecord evaluation) {
        return new DigestText().add("reported").add(candidate.hex()).add(evaluation);
    }

    private DigestText add(EvaluationRecord evaluation) {
        OutcomeRecord outcome = evaluation.outcome();
        add(evaluation.task()).add(evaluation.seedFamily()).add(evaluation.seed());
        add(evaluation.budgetSteps()).add(evaluation.environmentSteps());
        add(outcome.kind());
        if (outcome.isScored()) {
            add(outcome.score().orElseThrow());
            add(outcome.normalisedScore().orElseThrow());
        }
        add(outcome.detail()).add(outcome.curve());
        // spelt only where there is something, so that digests of runs without them stay what they were
        for (SeriesRecord series : evaluation.series()) {
            add("series").add(series.name()).add(series.points());
        }
        evaluation.payload().ifPresent(payload -> add("payload").add(payload.base64()));
        return this;
    }

    private DigestText add(List<CurvePoint> points) {
        add(points.size());
        for (CurvePoint point : points) {
            add(point.environmentSteps()).add(point.score());
        }
        return this;
    }

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
    String hash() {
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
