package io.cambrian.searchspace.agent;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Reads what {@link DesignWriter} writes; every refusal names the place, such as {@code design.of.members[2].role}. */
final class DesignReader {

    /** Deeper texts are refused before anything is built; no space has designs of a quarter of this depth. */
    private static final int MOST_DEPTH = 32;

    private static final String DESIGN = "design";
    private static final String PROMPTS = "prompts";

    private DesignReader() {}

    static AgentDesign read(String json) {
        return DesignWriter.KIND.read(json, DesignReader::agentDesign);
    }

    private static AgentDesign agentDesign(CandidateJson json) {
        json.refuseOthers("an agent design", List.of(DESIGN, PROMPTS));
        Design design = node(json.at(DESIGN), DESIGN, MOST_DEPTH);
        return new AgentDesign(design, json.has(PROMPTS) ? json.strings(PROMPTS) : List.of());
    }

    private static Design node(JsonNode node, String place, int deeper) {
        if (deeper == 0) {
            throw new CandidateFormatException("designs nest at most " + MOST_DEPTH + " nodes, found more at " + place);
        }
        if (!node.isObject()) {
            throw new CandidateFormatException(
                    place + " is a node such as {\"node\":\"solve\"}, found " + CandidateJson.found(node));
        }
        CandidateJson json = CandidateJson.part(node, place);
        NodeKind kind = kind(json);
        json.refuseOthers("a '" + kind.text() + "' at " + place, keys(kind));
        try {
            return read(kind, json, deeper).design();
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("at " + place + ": " + e.getMessage(), e);
        }
    }

    private static NodeKind kind(CandidateJson json) {
        try {
            return NodeKind.byText(json.word("node"));
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("at " + json.place("node") + ": " + e.getMessage(), e);
        }
    }

    /** The keys that a node of this kind may have. */
    static List<String> keys(NodeKind kind) {
        List<String> keys = new ArrayList<>(List.of("node"));
        kind.numbers().forEach(number -> keys.add(number.name()));
        if (kind.calls()) {
            keys.addAll(List.of("role", "prompt", "temperature", "model"));
        }
        if (kind == NodeKind.USE_TOOL) {
            keys.add("tool");
        }
        if (kind == NodeKind.DAG) {
            keys.add("critic");
        }
        keys.addAll(
                switch (kind.arity()) {
                    case LEAF -> List.of();
                    case ONE -> List.of("of");
                    case TWO -> List.of("first", "otherwise");
                    case SOME, SEVERAL -> List.of("members");
                    case GRAPH -> List.of("vertices");
                });
        return keys;
    }

    private static Node read(NodeKind kind, CandidateJson json, int deeper) {
        List<Integer> numbers = kind.numbers().stream()
                .map(number -> json.integer(number.name()))
                .toList();
        // a graph without a critic may say whom it would call: servers that keep to the schema write every key
        boolean calls = kind == NodeKind.DAG ? json.has("critic") && json.truth("critic") : kind.calls();
        Optional<Worker> worker = calls ? Optional.of(worker(json)) : Optional.empty();
        String tool = kind == NodeKind.USE_TOOL ? json.string("tool") : "";
        List<CandidateJson> vertices = kind == NodeKind.DAG ? vertices(json) : List.of();
        List<List<Integer>> sees =
                vertices.stream().map(vertex -> vertex.integers("sees")).toList();
        return new Node(kind, numbers, worker, members(kind, json, vertices, deeper - 1), tool, sees);
    }

    private static List<Design> members(NodeKind kind, CandidateJson json, List<CandidateJson> vertices, int deeper) {
        return switch (kind.arity()) {
            case LEAF -> List.of();
            case ONE -> List.of(member(json, "of", deeper));
            case TWO -> List.of(member(json, "first", deeper), member(json, "otherwise", deeper));
            case SOME, SEVERAL -> {
                JsonNode list = json.list("members", "nodes");
                yield IntStream.range(0, list.size())
                        .mapToObj(i -> node(list.get(i), json.place("members[" + i + "]"), deeper))
                        .toList();
            }
            case GRAPH ->
                vertices.stream().map(vertex -> member(vertex, "of", deeper)).toList();
        };
    }

    private static Design member(CandidateJson json, String key, int deeper) {
        return node(json.at(key), json.place(key), deeper);
    }

    private static List<CandidateJson> vertices(CandidateJson json) {
        List<CandidateJson> vertices = new ArrayList<>();
        for (JsonNode each : json.list("vertices", "vertices")) {
            CandidateJson vertex = CandidateJson.part(each, json.place("vertices[" + vertices.size() + "]"));
            vertex.refuseOthers(
                    "a vertex at " + json.place("vertices[" + vertices.size() + "]"), List.of("of", "sees"));
            vertices.add(vertex);
        }
        return vertices;
    }

    private static Worker worker(CandidateJson json) {
        Worker usual = Worker.GENERIC;
        return new Worker(
                json.has("role") ? Role.byText(json.string("role")) : usual.role(),
                json.has("prompt") ? json.integer("prompt") : usual.promptSlot(),
                json.has("temperature") ? json.number("temperature") : usual.temperature(),
                json.has("model") ? json.integer("model") : usual.model());
    }
}
