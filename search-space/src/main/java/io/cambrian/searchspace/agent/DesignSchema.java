package io.cambrian.searchspace.agent;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON schema of designs as {@link AgentDesignFormat} reads them, made from the table of {@link NodeKind}s, so that the two
 * cannot part.
 *
 * <p>It is narrower than the format in what lets servers enforce it: every key must be there, also those that the format has
 * defaults for, and all calls are made of the first model. What no schema can say, such as which vertices a vertex may see, the
 * format checks.
 */
public final class DesignSchema {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String NODE = "#/$defs/node";

    private DesignSchema() {}

    /**
     * The schema of a proposal: an object with the texts {@code thought} and {@code name} and the design as {@code candidate}.
     *
     * @param kinds the nodes that may be used; at least one leaf
     */
    public static String ofProposal(Set<NodeKind> kinds) {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode properties = object(root, List.of("thought", "name", "candidate"));
        properties.putObject("thought").put("type", "string");
        properties.putObject("name").put("type", "string");
        properties.set("candidate", candidate());
        ObjectNode definitions = root.putObject("$defs");
        ArrayNode alternatives = definitions.putObject("node").putArray("anyOf");
        for (NodeKind kind : NodeKind.values()) {
            if (kinds.contains(kind)) {
                alternatives.addObject().put("$ref", "#/$defs/" + kind.text());
                definitions.set(kind.text(), node(kind));
            }
        }
        return MAPPER.writeValueAsString(root);
    }

    private static ObjectNode candidate() {
        ObjectNode schema = MAPPER.createObjectNode();
        ObjectNode properties = object(schema, List.of("kind", "version", "design", "prompts"));
        properties.putObject("kind").put("const", AgentDesign.KIND);
        properties.putObject("version").put("const", DesignWriter.KIND.version());
        properties.putObject("design").put("$ref", NODE);
        properties
                .putObject("prompts")
                .put("type", "array")
                .put("maxItems", AgentDesign.MOST_PROMPTS)
                .putObject("items")
                .put("type", "string");
        return schema;
    }

    private static ObjectNode node(NodeKind kind) {
        ObjectNode schema = MAPPER.createObjectNode();
        ObjectNode properties = object(
                schema,
                DesignReader.keys(kind).stream()
                        .filter(key -> !key.equals("model"))
                        .toList());
        properties.putObject("node").put("const", kind.text());
        for (NumberKey number : kind.numbers()) {
            properties
                    .putObject(number.name())
                    .put("type", "integer")
                    .put("minimum", number.least())
                    .put("maximum", number.most());
        }
        if (kind.calls()) {
            caller(properties);
        }
        if (kind == NodeKind.USE_TOOL) {
            properties.putObject("tool").put("type", "string");
        }
        if (kind == NodeKind.DAG) {
            properties.putObject("critic").put("type", "boolean");
        }
        members(properties, kind);
        return schema;
    }

    private static void caller(ObjectNode properties) {
        ArrayNode roles = properties.putObject("role").putArray("enum");
        Role.texts().forEach(roles::add);
        properties
                .putObject("prompt")
                .put("type", "integer")
                .put("minimum", 0)
                .put("maximum", AgentDesign.MOST_PROMPTS);
        properties
                .putObject("temperature")
                .put("type", "number")
                .put("minimum", 0)
                .put("maximum", Worker.MOST_TEMPERATURE);
    }

    private static void members(ObjectNode properties, NodeKind kind) {
        switch (kind.arity()) {
            case LEAF -> {}
            case ONE -> properties.putObject("of").put("$ref", NODE);
            case TWO -> {
                properties.putObject("first").put("$ref", NODE);
                properties.putObject("otherwise").put("$ref", NODE);
            }
            case SOME, SEVERAL ->
                list(properties, "members", kind.arity()).putObject("items").put("$ref", NODE);
            case GRAPH -> {
                ObjectNode vertex = list(properties, "vertices", kind.arity()).putObject("items");
                ObjectNode keys = object(vertex, List.of("of", "sees"));
                keys.putObject("of").put("$ref", NODE);
                keys.putObject("sees").put("type", "array").putObject("items").put("type", "integer");
            }
        }
    }

    private static ObjectNode list(ObjectNode properties, String key, Arity arity) {
        return properties
                .putObject(key)
                .put("type", "array")
                .put("minItems", arity.least())
                .put("maxItems", arity.most());
    }

    /** Makes the schema that of an object with these keys and no others; returns where their schemas go. */
    private static ObjectNode object(ObjectNode schema, List<String> keys) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        keys.forEach(required::add);
        schema.put("additionalProperties", false);
        return properties;
    }

    /**
     * The language in words, one node a line: how it is written, and what it does.
     *
     * @param kinds the nodes that may be used
     */
    public static String inWords(Set<NodeKind> kinds) {
        StringBuilder lines = new StringBuilder();
        for (NodeKind kind : NodeKind.values()) {
            if (kinds.contains(kind)) {
                lines.append(String.format(Locale.ROOT, "- %s%n  %s%n", form(kind), meaning(kind)));
            }
        }
        return lines.toString().replace("\r", "").strip();
    }

    private static String form(NodeKind kind) {
        StringBuilder form = new StringBuilder("{\"node\": \"" + kind.text() + "\"");
        for (NumberKey number : kind.numbers()) {
            form.append(", \"").append(number.name()).append("\": ").append(number.least());
            form.append(" to ").append(number.most());
        }
        form.append(
                switch (kind.arity()) {
                    case LEAF -> "";
                    case ONE -> ", \"of\": NODE";
                    case TWO -> ", \"first\": NODE, \"otherwise\": NODE";
                    case SOME, SEVERAL -> ", \"members\": [NODE, ...]";
                    case GRAPH -> ", \"vertices\": [{\"of\": NODE, \"sees\": [earlier vertices, from 0]}, ...]";
                });
        form.append(kind == NodeKind.DAG ? ", \"critic\": true or false" : "");
        form.append(kind == NodeKind.USE_TOOL ? ", \"tool\": its name" : "");
        return form.append(kind.calls() ? ", CALLER}" : "}").toString();
    }

    private static String meaning(NodeKind kind) {
        return switch (kind) {
            case SOLVE -> "One call: the caller answers.";
            case VOTE -> "So many answers of the member; the most frequent one wins, the earliest on a tie.";
            case WEIGHTED_VOTE ->
                "A vote in which the caller checks each answer; an accepted one counts 'weight' times.";
            case FILTER ->
                "So many answers, each checked once by the caller; a vote among the accepted ones, or among all"
                        + " if none is.";
            case REFINE ->
                "Answers until the caller accepts one, in at most so many rounds; each try sees what was refused.";
            case EARLY_STOP -> "Answers 'first' times; if all agree that is it, else a vote of 'samples' answers.";
            case PANEL -> "One answer of each member, and a vote.";
            case CASCADE ->
                "So many answers of the first member; if they do not all agree, of the next as well; a vote"
                        + " weighted by agreement.";
            case DEBATE ->
                "Members answer, then answer again in the sight of all answers, in so many rounds; the caller"
                        + " judges.";
            case ROUTE -> "The caller chooses the member that answers.";
            case SWITCH -> "So many answers of the first member; if they disagree, the other member answers.";
            case PLAN -> "The caller writes a plan that the member sees; in later turns also the answer so far.";
            case DECOMPOSE ->
                "The caller splits the problem into at most so many parts, the member answers each, the caller"
                        + " merges.";
            case USE_TOOL -> "The member sees what a tool finds.";
            case RUN_EXAMPLES -> "Answers until one agrees with all worked examples, in at most so many tries.";
            case RETRIEVE -> "The member sees what is remembered about such problems.";
            case REMEMBER -> "The caller checks the answer; if accepted, it is remembered.";
            case TREE_SEARCH ->
                "Grows a tree of answers by so many expansions where checks by the caller are promising;"
                        + " the best one wins.";
            case DAG ->
                "Vertices answer one after another, each in the sight of earlier ones; the last one's answer counts."
                        + " With a critic, the caller checks every answer that is passed on.";
            case BUDGET -> "The member with at most so many calls.";
        };
    }
}
