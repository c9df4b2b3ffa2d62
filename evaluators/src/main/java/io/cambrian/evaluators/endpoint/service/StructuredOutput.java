package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.ReplySchema;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** How far a server can hold a model to a schema; the rungs of the capability ladder, the best first. */
public enum StructuredOutput {
    /** The server lets nothing through but what fits the schema. */
    SCHEMA("json_schema"),
    /** The server lets nothing through but JSON objects. */
    OBJECT("json_object"),
    /** The server promises nothing; the schema is told in words. */
    TEXT("text");

    private final String label;

    StructuredOutput(String label) {
        this.label = label;
    }

    /** The next lower rung, if any. */
    Optional<StructuredOutput> below() {
        return this == TEXT ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Asks for this rung in the body of a request. */
    void writeTo(ObjectNode body, ReplySchema schema) {
        if (this == TEXT) {
            return;
        }
        ObjectNode format = body.putObject("response_format").put("type", label);
        if (this == SCHEMA) {
            format.putObject("json_schema")
                    .put("name", schema.name())
                    .put("strict", true)
                    .set("schema", schema.tree());
        }
    }
}
