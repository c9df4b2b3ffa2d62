package io.cambrian.archive.json;

import io.cambrian.archive.blob.BlobStore;
import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.archive.record.SeriesRecord;
import io.cambrian.searchspace.CandidateId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as one line of JSON each.
 *
 * <p>Doubles are written in the shortest form that reads back to the same bits. Candidate JSON, specs, curves and payloads above
 * {@value #LARGE_BYTES} bytes are stored as blobs, and the line holds the blob's name under the field's name with
 * {@code -blob} appended. Safe for use by several threads.
 */
public final class EventWriter {

    /** Values above this size leave the journal for a blob of their own. */
    public static final int LARGE_BYTES = 16 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final BlobStore blobs;

    public EventWriter(BlobStore blobs) {
        this.blobs = blobs;
    }

    /**
     * The event's JSON in UTF-8, without a line feed; large values are durable when this returns.
     *
     * @throws io.cambrian.archive.record.StorageFailure when the disk does not take one of them
     */
    public byte[] write(Event event) {
        return json(json -> {
            json.writeStartObject();
            json.writeStringProperty("event", EventKind.of(event).label());
            json.writeStringProperty("run", event.run().value());
            writeFields(json, event);
            json.writeEndObject();
        });
    }

    private void writeFields(JsonGenerator json, Event event) {
        switch (event) {
            case Event.RunStarted started -> writeStarted(json, started);
            case Event.Proposed proposed -> writeProposed(json, proposed);
            case Event.Evaluated evaluated -> writeEvaluated(json, evaluated);
            case Event.Snapshot snapshot -> {
                json.writeNumberProperty("told", snapshot.told());
                json.writeStringProperty("state-blob", snapshot.state().hex());
            }
            case Event.RunParked parked -> {
                json.writeStringProperty("at", parked.at().toString());
                json.writeStringProperty("reason", parked.reason());
            }
            case Event.RunResumed resumed ->
                json.writeStringProperty("at", resumed.at().toString());
            case Event.RunFinished finished ->
                json.writeStringProperty("at", finished.at().toString());
            case Event.Reported reported -> {
                json.writeStringProperty("candidate", reported.candidate().hex());
                writeEvaluations(json, reported.evaluations());
            }
            case Event.Exported exported -> {
                json.writeStringProperty("candidate", exported.candidate().hex());
                json.writeStringProperty("at", exported.at().toString());
                json.writeStringProperty("path", exported.path());
            }
        }
    }

    private void writeStarted(JsonGenerator json, Event.RunStarted started) {
        json.writeStringProperty("at", started.at().toString());
        json.writeStringProperty("name", started.name());
        writeText(json, "spec", started.specYaml());
        json.writeNumberProperty("seed", started.seed());
        json.writeStringProperty("software", started.software());
        started.backend().ifPresent(backend -> json.writeStringProperty("backend", backend));
    }

    private void writeProposed(JsonGenerator json, Event.Proposed proposed) {
        json.writeNumberProperty("index", proposed.index());
        json.writeStringProperty("candidate", proposed.candidate().hex());
        json.writeStringProperty("kind", proposed.kind());
        // as text, not as nested JSON: the candidate's id is the hash of these very characters
        writeText(json, "json", proposed.candidateJson());
        json.writeStringProperty("formula", proposed.formula());
        json.writeArrayPropertyStart("parents");
        for (CandidateId parent : proposed.parents()) {
            json.writeString(parent.hex());
        }
        json.writeEndArray();
        json.writeStringProperty("operator", proposed.operator());
        json.writeStringProperty("fingerprint", proposed.fingerprint());
        proposed.course().ifPresent(course -> CourseJson.write(json, course));
    }

    private void writeEvaluated(JsonGenerator json, Event.Evaluated evaluated) {
        json.writeNumberProperty("index", evaluated.index());
        if (evaluated.inheritedFrom().isPresent()) {
            json.writeNumberProperty("inherited-from", evaluated.inheritedFrom().getAsLong());
        }
        // a summary ahead of the long part, so that an index can be made without reading curves
        json.writeBooleanProperty(
                "scored",
                evaluated.evaluations().stream()
                        .allMatch(evaluation -> evaluation.outcome().isScored()));
        writeEvaluations(json, evaluated.evaluations());
    }

    private void writeEvaluations(JsonGenerator json, List<EvaluationRecord> evaluations) {
        json.writeArrayPropertyStart("evaluations");
        for (EvaluationRecord evaluation : evaluations) {
            json.writeStartObject();
            json.writeStringProperty("task", evaluation.task());
            json.writeStringProperty("seed-family", evaluation.seedFamily());
            json.writeNumberProperty("seed", evaluation.seed());
            json.writeNumberProperty("budget-steps", evaluation.budgetSteps());
            json.writeNumberProperty("environment-steps", evaluation.environmentSteps());
            writeOutcome(json, evaluation.outcome());
            writeDouble(json, "seconds", evaluation.seconds());
            if (!evaluation.series().isEmpty()) {
                writeSeries(json, evaluation.series());
            }
            evaluation.payload().ifPresent(payload -> writeText(json, "payload", payload.base64()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeOutcome(JsonGenerator json, OutcomeRecord outcome) {
        json.writeStringProperty("outcome", outcome.kind());
        outcome.score().ifPresent(score -> writeDouble(json, "score", score));
        outcome.normalisedScore().ifPresent(score -> writeDouble(json, "normalised-score", score));
        if (!outcome.detail().isEmpty()) {
            json.writeStringProperty("detail", outcome.detail());
        }
        if (!outcome.curve().isEmpty()) {
            writeCurve(json, "curve", outcome.curve());
        }
    }

    private void writeSeries(JsonGenerator json, List<SeriesRecord> all) {
        json.writeArrayPropertyStart("series");
        for (SeriesRecord series : all) {
            json.writeStartObject();
            json.writeStringProperty("name", series.name());
            writeCurve(json, "points", series.points());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeCurve(JsonGenerator json, String name, List<CurvePoint> curve) {
        byte[] points = json(array -> writePoints(array, curve));
        if (points.length > LARGE_BYTES) {
            json.writeStringProperty(name + "-blob", blobs.store(points).hex());
        } else {
            json.writeName(name);
            writePoints(json, curve);
        }
    }

    private static void writePoints(JsonGenerator json, List<CurvePoint> curve) {
        json.writeStartArray();
        for (CurvePoint point : curve) {
            json.writeStartArray();
            json.writeNumber(point.environmentSteps());
            json.writeNumber(point.score());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void writeText(JsonGenerator json, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LARGE_BYTES) {
            json.writeStringProperty(name + "-blob", blobs.store(bytes).hex());
        } else {
            json.writeStringProperty(name, text);
        }
    }

    /** Numbers that JSON does not know (not a number, infinities) are written as text by the generator. */
    private static void writeDouble(JsonGenerator json, String name, double value) {
        json.writeNumberProperty(name, value);
    }

    private static byte[] json(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            content.accept(json);
        }
        return bytes.toByteArray();
    }
}
