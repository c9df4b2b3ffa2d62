package io.cambrian.schedules.discovery;

import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Course.Memory;
import java.util.Locale;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The courses of proposals that are out, in snapshots: one key beside the proposal's others, none for whole trainings. */
final class CourseJson {

    private CourseJson() {}

    static void write(Course course, ObjectNode proposal) {
        switch (course) {
            case Course.Whole whole -> {}
            case Course.Segment segment -> write(segment, proposal.putObject("segment"));
            case Course.Turn turn -> write(turn, proposal.putObject("turn"));
            case Course.Improvement improvement -> write(improvement, proposal.putObject("improvement"));
            case Course.Consultation consultation ->
                proposal.putObject("consultation").put("prompt", consultation.prompt());
        }
    }

    static Course read(JsonNode proposal) {
        if (proposal.has("segment")) {
            return segment(proposal.get("segment"));
        }
        if (proposal.has("improvement")) {
            return improvement(proposal.get("improvement"));
        }
        if (proposal.has("consultation")) {
            return new Course.Consultation(
                    proposal.get("consultation").get("prompt").asString());
        }
        return proposal.has("turn") ? turn(proposal.get("turn")) : Course.WHOLE;
    }

    private static void write(Course.Segment segment, ObjectNode node) {
        segment.from().ifPresent(from -> node.put("from", from));
        node.put("until", segment.until());
        node.put("lane", segment.lane());
    }

    private static Course segment(JsonNode node) {
        return new Course.Segment(
                from(node), node.get("until").asLong(), node.get("lane").asInt());
    }

    private static void write(Course.Improvement improvement, ObjectNode node) {
        improvement.from().ifPresent(from -> node.put("from", from));
        node.put("meta-steps", improvement.metaSteps());
        node.put("lane", improvement.lane());
    }

    private static Course improvement(JsonNode node) {
        return new Course.Improvement(
                from(node), node.get("meta-steps").asInt(), node.get("lane").asInt());
    }

    private static OptionalLong from(JsonNode node) {
        return node.has("from") ? OptionalLong.of(node.get("from").asLong()) : OptionalLong.empty();
    }

    private static void write(Course.Turn turn, ObjectNode node) {
        turn.from().ifPresent(from -> node.put("from", from));
        node.put("lane", turn.lane());
        node.put("mutates-weights", turn.mutatesWeights());
        node.put("memory", turn.memory().whose().name().toLowerCase(Locale.ROOT));
        node.put("first", turn.memory().first());
        node.put("below", turn.memory().below());
        node.put("updates", turn.updates());
        node.put("least-episodes", turn.leastEpisodes());
        node.put("least-steps", turn.leastSteps());
    }

    private static Course turn(JsonNode node) {
        Memory memory = new Memory(
                Memory.Whose.valueOf(node.get("memory").asString().toUpperCase(Locale.ROOT)),
                node.get("first").asLong(),
                node.get("below").asLong());
        return new Course.Turn(
                from(node),
                node.get("lane").asInt(),
                node.get("mutates-weights").asBoolean(),
                memory,
                node.get("updates").asLong(),
                node.get("least-episodes").asInt(),
                node.get("least-steps").asLong());
    }
}
