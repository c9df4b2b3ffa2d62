package io.cambrian.archive.json;

import io.cambrian.archive.blob.BlobStore;
import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.NumbersRecord;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.archive.record.SeriesRecord;
import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what {@link EventWriter} wrote, fetching large values from their blobs; safe for use by several threads.
 */
public final class EventReader {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final BlobStore blobs;

    public EventReader(BlobStore blobs) {
        this.blobs = blobs;
    }

    /**
     * The event in this line of JSON.
     *
     * @throws MalformedEvent when the text is no event that this version knows; the message says why
     * @throws io.cambrian.archive.record.ArchiveException when a large value of the event is missing or damaged
     */
    public Event read(byte[] line) {
        try {
            return event(MAPPER.readTree(line));
        } catch (JacksonException e) {
            throw new MalformedEvent(e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException | CandidateFormatException e) {
            throw new MalformedEvent(String.valueOf(e.getMessage()), e);
        }
    }

    private Event event(JsonNode node) {
        RunId run = new RunId(text(node, "run"));
        return switch (EventKind.parse(text(node, "event"))) {
            case RUN_STARTED ->
                new Event.RunStarted(
                        run,
                        instant(node),
                        text(node, "name"),
                        largeText(node, "spec"),
                        number(node, "seed"),
                        text(node, "software"),
                        node.has("backend") ? Optional.of(text(node, "backend")) : Optional.empty());
            case PROPOSED -> proposed(run, node);
            case EVALUATED -> new Event.Evaluated(run, number(node, "index"), inheritedFrom(node), evaluations(node));
            case SNAPSHOT -> new Event.Snapshot(run, number(node, "told"), new BlobId(text(node, "state-blob")));
            case RUN_PARKED -> new Event.RunParked(run, instant(node), text(node, "reason"));
            case RUN_RESUMED -> new Event.RunResumed(run, instant(node));
            case RUN_FINISHED -> new Event.RunFinished(run, instant(node));
            case REPORTED -> new Event.Reported(run, candidate(node), evaluations(node));
            case EXPORTED -> new Event.Exported(run, candidate(node), instant(node), text(node, "path"));
        };
    }

    private Event proposed(RunId run, JsonNode node) {
        List<CandidateId> parents = new ArrayList<>();
        for (JsonNode parent : node.required("parents").values()) {
            parents.add(new CandidateId(parent.stringValue()));
        }
        return new Event.Proposed(
                run,
                number(node, "index"),
                candidate(node),
                text(node, "kind"),
                largeText(node, "json"),
                text(node, "formula"),
                parents,
                text(node, "operator"),
                text(node, "fingerprint"),
                CourseJson.read(node));
    }

    private List<EvaluationRecord> evaluations(JsonNode node) {
        List<EvaluationRecord> evaluations = new ArrayList<>();
        for (JsonNode evaluation : node.required("evaluations").values()) {
            evaluations.add(new EvaluationRecord(
                    text(evaluation, "task"),
                    text(evaluation, "seed-family"),
                    number(evaluation, "seed"),
                    number(evaluation, "budget-steps"),
                    number(evaluation, "environment-steps"),
                    outcome(evaluation),
                    real(evaluation.required("seconds")),
                    series(evaluation),
                    payload(evaluation)));
        }
        return evaluations;
    }

    private OutcomeRecord outcome(JsonNode node) {
        return new OutcomeRecord(
                text(node, "outcome"),
                optionalReal(node, "score"),
                optionalReal(node, "normalised-score"),
                node.has("detail") ? text(node, "detail") : "",
                curve(node, "curve"));
    }

    private List<SeriesRecord> series(JsonNode evaluation) {
        List<SeriesRecord> series = new ArrayList<>();
        if (evaluation.has("series")) {
            for (JsonNode each : evaluation.required("series").values()) {
                series.add(new SeriesRecord(text(each, "name"), curve(each, "points")));
            }
        }
        return series;
    }

    private Optional<NumbersRecord> payload(JsonNode evaluation) {
        return evaluation.has("payload") || evaluation.has("payload-blob")
                ? Optional.of(new NumbersRecord(largeText(evaluation, "payload")))
                : Optional.empty();
    }

    private List<CurvePoint> curve(JsonNode node, String name) {
        if (node.has(name + "-blob")) {
            return points(MAPPER.readTree(blobs.read(new BlobId(text(node, name + "-blob")))));
        }
        return node.has(name) ? points(node.required(name)) : List.of();
    }

    private static List<CurvePoint> points(JsonNode array) {
        List<CurvePoint> points = new ArrayList<>();
        for (JsonNode point : array.values()) {
            points.add(new CurvePoint(point.required(0).longValue(), real(point.required(1))));
        }
        return points;
    }

    private String largeText(JsonNode node, String name) {
        if (node.has(name + "-blob")) {
            return new String(blobs.read(new BlobId(text(node, name + "-blob"))), StandardCharsets.UTF_8);
        }
        return text(node, name);
    }

    private static OptionalLong inheritedFrom(JsonNode node) {
        return node.has("inherited-from") ? OptionalLong.of(number(node, "inherited-from")) : OptionalLong.empty();
    }

    private static OptionalDouble optionalReal(JsonNode node, String name) {
        return node.has(name) ? OptionalDouble.of(real(node.required(name))) : OptionalDouble.empty();
    }

    private static CandidateId candidate(JsonNode node) {
        return new CandidateId(text(node, "candidate"));
    }

    private static Instant instant(JsonNode node) {
        return Instant.parse(text(node, "at"));
    }

    static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    static long number(JsonNode node, String name) {
        return node.required(name).longValue();
    }

    /** Numbers that JSON does not know (not a number, infinities) stand as text. */
    private static double real(JsonNode value) {
        return value.isString() ? Double.parseDouble(value.stringValue()) : value.doubleValue();
    }
}
