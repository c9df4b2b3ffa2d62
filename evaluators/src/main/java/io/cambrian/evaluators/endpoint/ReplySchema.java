package io.cambrian.evaluators.endpoint;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON schema that a reply must fit. It is sent to servers that can hold the model to it and checked here in any case.
 *
 * @param name 1 to 64 letters, digits and underscores, as servers want names
 * @param json the schema, one JSON object, in the subset that {@link SchemaCheck} knows
 */
public record ReplySchema(String name, String json) {

    /** @throws IllegalArgumentException if the name has another form, or the schema is no JSON object */
    public ReplySchema {
        if (!name.matches("[A-Za-z0-9_]{1,64}")) {
            throw new IllegalArgumentException(
                    "the name of a schema has 1 to 64 letters, digits and underscores, found '" + name + "'");
        }
        if (!parse(json).isObject()) {
            throw new IllegalArgumentException("the schema '" + name + "' is no JSON object");
        }
    }

    /** The schema as a tree. */
    public JsonNode tree() {
        return parse(json);
    }

    private static JsonNode parse(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a schema is JSON, but: " + e.getOriginalMessage(), e);
        }
    }
}
