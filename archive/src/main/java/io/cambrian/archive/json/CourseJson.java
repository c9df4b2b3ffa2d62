package io.cambrian.archive.json;

import io.cambrian.archive.record.ConsultationRecord;
import io.cambrian.archive.record.CourseRecord;
import io.cambrian.archive.record.ImprovementRecord;
import io.cambrian.archive.record.SegmentRecord;
import io.cambrian.archive.record.TurnRecord;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * What a proposal asked for instead of whole trainings, as one object among its fields: {@code segment}, {@code turn},
 * {@code improvement} or {@code consultation}.
 */
final class CourseJson {

    private CourseJson() {}

    /** Writes the course as a field of the object that has been begun. */
    static void write(JsonGenerator json, CourseRecord course) {
        switch (course) {
            case SegmentRecord segment -> write(json, segment);
            case TurnRecord turn -> write(json, turn);
            case ImprovementRecord improvement -> write(json, improvement);
            case ConsultationRecord consultation -> {
                json.writeObjectPropertyStart("consultation");
                json.writeStringProperty("prompt", consultation.prompt());
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SegmentRecord segment) {
        json.writeObjectPropertyStart("segment");
        writeFrom(json, segment.from());
        json.writeNumberProperty("until", segment.until());
        json.writeNumberProperty("lane", segment.lane());
        json.writeNumberProperty("seed-index", segment.seedIndex());
        json.writeNumberProperty("stage", segment.stage());
    }

    private static void write(JsonGenerator json, TurnRecord turn) {
        json.writeObjectPropertyStart("turn");
        writeFrom(json, turn.from());
        json.writeNumberProperty("lane", turn.lane());
        json.writeBooleanProperty("mutates-weights", turn.mutatesWeights());
        json.writeBooleanProperty("shared", turn.shared());
        json.writeNumberProperty("remembered-from", turn.rememberedFrom());
        json.writeNumberProperty("remembered-below", turn.rememberedBelow());
        json.writeNumberProperty("updates", turn.updates());
        json.writeNumberProperty("least-episodes", turn.leastEpisodes());
        json.writeNumberProperty("least-steps", turn.leastSteps());
        json.writeNumberProperty("seed-index", turn.seedIndex());
        json.writeNumberProperty("stage", turn.stage());
    }

    private static void write(JsonGenerator json, ImprovementRecord improvement) {
        json.writeObjectPropertyStart("improvement");
        writeFrom(json, improvement.from());
        json.writeNumberProperty("meta-steps", improvement.metaSteps());
        json.writeNumberProperty("lane", improvement.lane());
        json.writeNumberProperty("seed-index", improvement.seedIndex());
        json.writeNumberProperty("stage", improvement.stage());
    }

    private static void writeFrom(JsonGenerator json, OptionalLong from) {
        if (from.isPresent()) {
            json.writeNumberProperty("from", from.getAsLong());
        }
    }

    /** The course that is a field of a proposal; empty if there is none, for whole trainings. */
    static Optional<CourseRecord> read(JsonNode proposal) {
        if (proposal.has("segment")) {
            return Optional.of(segment(proposal.required("segment")));
        }
        if (proposal.has("improvement")) {
            return Optional.of(improvement(proposal.required("improvement")));
        }
        if (proposal.has("consultation")) {
            return Optional.of(new ConsultationRecord(EventReader.text(proposal.required("consultation"), "prompt")));
        }
        return proposal.has("turn") ? Optional.of(turn(proposal.required("turn"))) : Optional.empty();
    }

    private static SegmentRecord segment(JsonNode node) {
        return new SegmentRecord(
                from(node),
                EventReader.number(node, "until"),
                count(node, "lane"),
                EventReader.number(node, "seed-index"),
                count(node, "stage"));
    }

    private static TurnRecord turn(JsonNode node) {
        return new TurnRecord(
                from(node),
                count(node, "lane"),
                node.required("mutates-weights").booleanValue(),
                node.required("shared").booleanValue(),
                EventReader.number(node, "remembered-from"),
                EventReader.number(node, "remembered-below"),
                EventReader.number(node, "updates"),
                count(node, "least-episodes"),
                EventReader.number(node, "least-steps"),
                EventReader.number(node, "seed-index"),
                count(node, "stage"));
    }

    private static ImprovementRecord improvement(JsonNode node) {
        return new ImprovementRecord(
                from(node),
                count(node, "meta-steps"),
                count(node, "lane"),
                EventReader.number(node, "seed-index"),
                count(node, "stage"));
    }

    private static OptionalLong from(JsonNode node) {
        return node.has("from") ? OptionalLong.of(EventReader.number(node, "from")) : OptionalLong.empty();
    }

    private static int count(JsonNode node, String name) {
        return node.required(name).intValue();
    }
}
