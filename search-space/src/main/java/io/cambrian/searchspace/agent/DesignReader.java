package io.cambrian.searchspace.agent;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link DesignWriter} writes; every refusal names the place, such as {@code design.of.members[2].role}. */
final class DesignReader {

    /** Deeper texts are refused before anything is built; no space has designs of a quarter of this depth. */
    private static final int MOST_DEPTH = 32;

    private static final List<String> KEYS = List.of("kind", "version", "design", "prompts");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DesignReader() {}

    static AgentDesign read(String json) {
        JsonNode root = parse(json);
        if (!root.isObject() || !AgentDesign.KIND.equals(root.path("kind").asString(""))) {
            throw new CandidateFormatException(
                    "an agent design is one JSON object with \"kind\":\"agent-design\", found kind "
                            + found(root.path("kind")));
        }
        if (root.path("version").asInt(0) != DesignWriter.VERSION) {
            throw new CandidateFormatException("this reader knows version " + DesignWriter.VERSION
                    + " of agent designs, found " + found(root.path("version")));
        }
        refuseOthers(root, "an agent design", "", KEYS);
        Design design = node(root.path("design"), "design", MOST_DEPTH);
        try {
            return new AgentDesign(design, prompts(root));
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("this is no agent design: " + e.getMessage(), e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new CandidateFormatException("an agent design is one JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static List<String> prompts(JsonNode root) {
        JsonNode found = root.path("prompts");
        if (found.isMissingNode()) {
            return List.of();
        }
        List<String> prompts = new ArrayList<>();
        for (JsonNode prompt : array(found, "prompts", "texts")) {
            if (!prompt.isString()) {
                throw new CandidateFormatException("prompts[" + prompts.size() + "] is a text, found " + found(prompt));
            }
            prompts.add(prompt.asString());
        }
        return prompts;
    }

    private static Design node(JsonNode json, String place, int deeper) {
        if (deeper == 0) {
            throw new CandidateFormatException("designs nest at most " + MOST_DEPTH + " nodes, found more at " + place);
        }
        if (!json.isObject()) {
            throw new CandidateFormatException(place + " is a node such as {\"node\":\"solve\"}, found " + found(json));
        }
        NodeKind kind = kind(json, place);
        refuseOthers(json, "a '" + kind.text() + "'", " at " + place, keys(kind));
        try {
            return read(kind, json, place, deeper).design();
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("at " + place + ": " + e.getMessage(), e);
        }
    }

    private static NodeKind kind(JsonNode json, String place) {
        try {
            return NodeKind.byText(json.path("node").asString(""));
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException("at " + place + ".node: " + e.getMessage(), e);
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

    private static Node read(NodeKind kind, JsonNode json, String place, int deeper) {
        List<Integer> numbers = kind.numbers().stream()
                .map(number -> integer(json, number.name(), place))
                .toList();
        boolean calls = kind == NodeKind.DAG ? truth(json, "critic", place) : kind.calls();
        Optional<Worker> worker = calls ? Optional.of(worker(json, place)) : Optional.empty();
        String tool = kind == NodeKind.USE_TOOL ? text(json, "tool", place) : "";
        return new Node(kind, numbers, worker, members(kind, json, place, deeper - 1), tool, sees(kind, json, place));
    }

    private static List<Design> members(NodeKind kind, JsonNode json, String place, int deeper) {
        return switch (kind.arity()) {
            case LEAF -> List.of();
            case ONE -> List.of(node(json.path("of"), place + ".of", deeper));
            case TWO ->
                List.of(
                        node(json.path("first"), place + ".first", deeper),
                        node(json.path("otherwise"), place + ".otherwise", deeper));
            case SOME, SEVERAL -> members(json.path("members"), place + ".members", "", deeper);
            case GRAPH -> members(json.path("vertices"), place + ".vertices", "of", deeper);
        };
    }

    private static List<Design> members(JsonNode list, String place, String key, int deeper) {
        List<Design> members = new ArrayList<>();
        for (JsonNode item : array(list, place, "nodes")) {
            String here = place + "[" + members.size() + "]";
            members.add(key.isEmpty() ? node(item, here, deeper) : node(item.path(key), here + "." + key, deeper));
        }
        return members;
    }

    private static List<List<Integer>> sees(NodeKind kind, JsonNode json, String place) {
        if (kind != NodeKind.DAG) {
            return List.of();
        }
        List<List<Integer>> all = new ArrayList<>();
        for (JsonNode vertex : json.path("vertices")) {
            String here = place + ".vertices[" + all.size() + "]";
            refuseOthers(vertex, "a vertex", " at " + here, List.of("of", "sees"));
            all.add(numbers(vertex.path("sees"), here + ".sees"));
        }
        return all;
    }

    private static List<Integer> numbers(JsonNode list, String place) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode item : array(list, place, "numbers of earlier vertices")) {
            if (!item.isInt()) {
                throw new CandidateFormatException(
                        place + "[" + numbers.size() + "] is the number of an earlier vertex, found " + found(item));
            }
            numbers.add(item.asInt());
        }
        return numbers;
    }

    private static Worker worker(JsonNode json, String place) {
        Worker usual = Worker.GENERIC;
        return new Worker(
                json.has("role") ? Role.byText(text(json, "role", place)) : usual.role(),
                json.has("prompt") ? integer(json, "prompt", place) : usual.promptSlot(),
                json.has("temperature") ? number(json, "temperature", place) : usual.temperature(),
                json.has("model") ? integer(json, "model", place) : usual.model());
    }

    private static JsonNode array(JsonNode json, String place, String content) {
        if (!json.isArray()) {
            throw new CandidateFormatException(place + " is a list of " + content + ", found " + found(json));
        }
        return json;
    }

    private static int integer(JsonNode json, String key, String place) {
        if (!json.path(key).isInt()) {
            throw new CandidateFormatException(
                    place + "." + key + " is a whole number, found " + found(json.path(key)));
        }
        return json.path(key).asInt();
    }

    private static double number(JsonNode json, String key, String place) {
        if (!json.path(key).isNumber()) {
            throw new CandidateFormatException(place + "." + key + " is a number, found " + found(json.path(key)));
        }
        return json.path(key).doubleValue();
    }

    private static String text(JsonNode json, String key, String place) {
        if (!json.path(key).isString()) {
            throw new CandidateFormatException(place + "." + key + " is a text, found " + found(json.path(key)));
        }
        return json.path(key).asString();
    }

    private static boolean truth(JsonNode json, String key, String place) {
        JsonNode value = json.path(key);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw new CandidateFormatException(place + "." + key + " is true or false, found " + found(value));
        }
        return value.asBoolean(false);
    }

    private static String found(JsonNode json) {
        return json.isMissingNode() ? "nothing" : json.toString();
    }

    private static void refuseOthers(JsonNode json, String what, String where, List<String> keys) {
        for (String key : json.propertyNames()) {
            if (!keys.contains(key)) {
                throw new CandidateFormatException(
                        what + where + " has no key '" + key + "'" + NearestName.suggestion(key, keys));
            }
        }
    }
}
