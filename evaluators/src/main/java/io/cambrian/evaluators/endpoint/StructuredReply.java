package io.cambrian.evaluators.endpoint;

import tools.jackson.databind.JsonNode;

/** What came of a request for JSON of a given form. */
public sealed interface StructuredReply {

    /**
     * JSON of the form that was asked for.
     *
     * @param json one object
     * @param repaired whether the model needed a second turn for it
     */
    record Formed(JsonNode json, boolean repaired) implements StructuredReply {}

    /**
     * None.
     *
     * @param fault why
     */
    record Faulty(Fault fault) implements StructuredReply {}
}
