package io.cambrian.schedules.discovery;

import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Course.Memory;
import java.util.Locale;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns that are out, in snapshots. */
final class TurnJson {

    private TurnJson() {}

    static void write(Course.Turn turn, ObjectNode node) {
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

    static Course read(JsonNode node) {
        Memory memory = new Memory(
                Memory.Whose.valueOf(node.get("memory").asString().toUpperCase(Locale.ROOT)),
                node.get("first").asLong(),
                node.get("below").asLong());
        return new Course.Turn(
                node.has("from") ? OptionalLong.of(node.get("from").asLong()) : OptionalLong.empty(),
                node.get("lane").asInt(),
                node.get("mutates-weights").asBoolean(),
                memory,
                node.get("updates").asLong(),
                node.get("least-episodes").asInt(),
                node.get("least-steps").asLong());
    }
}
