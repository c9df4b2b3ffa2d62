package io.cambrian.evaluators.endpoint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether JSON fits a schema, for the keywords of JSON Schema 2020-12 that servers agree on: {@code type}, {@code properties},
 * {@code required}, {@code additionalProperties: false}, {@code items}, {@code minItems}, {@code maxItems}, {@code enum},
 * {@code const}, {@code minimum}, {@code maximum}, {@code anyOf}, {@code $ref} to {@code #/$defs/…}. Annotations are ignored.
 *
 * <p>Problems are written for whoever must repair the reply: where, what was found, what was expected. Of alternatives that a
 * constant tells apart, only the one that was meant is complained about.
 */
public final class SchemaCheck {

    private static final String DEFINITIONS = "#/$defs/";
    private static final int QUOTED = 60;

    private final JsonNode root;

    public SchemaCheck(ReplySchema schema) {
        root = schema.tree();
    }

    /**
     * The first problem in the order of the schema, if there is one.
     *
     * @return one line that begins with the place, such as {@code $.parts[2] should be string, found 7}
     * @throws IllegalArgumentException if the schema has an unknown type, or refers to what it does not define
     */
    public Optional<String> problemOf(JsonNode value) {
        return problem(value, root, "$");
    }

    private Optional<String> problem(JsonNode value, JsonNode schema, String place) {
        if (schema.has("$ref")) {
            return problem(value, definition(schema.path("$ref").stringValue()), place);
        }
        return Stream.of(
                        type(value, schema, place),
                        constants(value, schema, place),
                        range(value, schema, place),
                        schema.has("anyOf")
                                ? alternatives(value, schema.path("anyOf"), place)
                                : Optional.<String>empty(),
                        value.isObject() ? fields(value, schema, place) : Optional.<String>empty(),
                        value.isArray() ? items(value, schema, place) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private JsonNode definition(String reference) {
        JsonNode found = reference.startsWith(DEFINITIONS)
                ? root.path("$defs").path(reference.substring(DEFINITIONS.length()))
                : root.path("");
        if (!found.isObject()) {
            throw new IllegalArgumentException("the schema refers to '" + reference + "', which it does not define");
        }
        return found;
    }

    private static Optional<String> type(JsonNode value, JsonNode schema, String place) {
        JsonNode type = schema.path("type");
        if (type.isMissingNode()) {
            return Optional.empty();
        }
        List<String> allowed =
                type.isArray() ? type.valueStream().map(JsonNode::stringValue).toList() : List.of(type.stringValue());
        return allowed.stream().anyMatch(name -> is(value, name))
                ? Optional.empty()
                : Optional.of(place + " should be " + String.join(" or ", allowed) + ", found " + quoted(value));
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("the schema has the unknown type '" + type + "'");
        };
    }

    private static Optional<String> constants(JsonNode value, JsonNode schema, String place) {
        List<JsonNode> allowed = schema.has("const")
                ? List.of(schema.path("const"))
                : schema.path("enum").valueStream().toList();
        return allowed.isEmpty() || allowed.contains(value)
                ? Optional.empty()
                : Optional.of(place + " should be one of " + allowed + ", found " + quoted(value));
    }

    private static Optional<String> range(JsonNode value, JsonNode schema, String place) {
        if (!value.isNumber()) {
            return Optional.empty();
        }
        double number = value.doubleValue();
        if (schema.has("minimum") && number < schema.path("minimum").doubleValue()) {
            return Optional.of(place + " should be at least " + schema.path("minimum") + ", found " + value);
        }
        return schema.has("maximum") && number > schema.path("maximum").doubleValue()
                ? Optional.of(place + " should be at most " + schema.path("maximum") + ", found " + value)
                : Optional.empty();
    }

    private Optional<String> fields(JsonNode value, JsonNode schema, String place) {
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.stringValue())) {
                return Optional.of(place + " lacks the key '" + required.stringValue() + "'");
            }
        }
        JsonNode known = schema.path("properties");
        if (schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").booleanValue()) {
            for (String name : value.propertyNames()) {
                if (!known.has(name)) {
                    return Optional.of(place + " has the unknown key '" + name + "'; known are "
                            + String.join(", ", known.propertyNames()));
                }
            }
        }
        for (Map.Entry<String, JsonNode> entry : known.properties()) {
            if (value.has(entry.getKey())) {
                Optional<String> inner =
                        problem(value.path(entry.getKey()), entry.getValue(), place + "." + entry.getKey());
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> items(JsonNode value, JsonNode schema, String place) {
        if (value.size() < schema.path("minItems").asInt(0)
                || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            return Optional.of(place + " should have " + schema.path("minItems").asInt(0) + " to "
                    + schema.path("maxItems").asString("any number of") + " items, found " + value.size());
        }
        if (schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                Optional<String> inner = problem(value.path(i), schema.path("items"), place + "[" + i + "]");
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }

    /** Of several alternatives one must fit; if none does, the one whose constants all agree is the one that was meant. */
    private Optional<String> alternatives(JsonNode value, JsonNode branches, String place) {
        Optional<String> meant = Optional.empty();
        for (JsonNode branch : branches) {
            JsonNode schema =
                    branch.has("$ref") ? definition(branch.path("$ref").stringValue()) : branch;
            Optional<String> problem = problem(value, schema, place);
            if (problem.isEmpty()) {
                return Optional.empty();
            }
            if (meant.isEmpty() && constantsAgree(value, schema)) {
                meant = problem;
            }
        }
        return Optional.of(meant.orElseGet(() ->
                place + " fits none of the alternatives" + discriminators(branches) + ", found " + quoted(value)));
    }

    private static boolean constantsAgree(JsonNode value, JsonNode schema) {
        List<Map.Entry<String, JsonNode>> constants = constantsOf(schema).toList();
        return !constants.isEmpty()
                && constants.stream().allMatch(entry -> entry.getValue().equals(value.path(entry.getKey())));
    }

    private String discriminators(JsonNode branches) {
        List<String> names = branches.valueStream()
                .map(branch ->
                        branch.has("$ref") ? definition(branch.path("$ref").stringValue()) : branch)
                .flatMap(SchemaCheck::constantsOf)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .distinct()
                .toList();
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }

    private static Stream<Map.Entry<String, JsonNode>> constantsOf(JsonNode schema) {
        return schema.path("properties").properties().stream()
                .filter(entry -> entry.getValue().has("const"))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().path("const")));
    }

    private static String quoted(JsonNode value) {
        String text = value.toString();
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
