package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.Fault;
import io.cambrian.evaluators.endpoint.Reply;
import io.cambrian.evaluators.endpoint.Usage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a {@link Recording}.
 *
 * @param key of the request
 * @param reply to it
 */
record RecordedLine(String key, Reply reply) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** A request with its reply as one line of JSON. */
    static String write(ChatRequest request, Reply reply) {
        ObjectNode line = MAPPER.createObjectNode().put("key", request.key());
        line.set("request", request.canonical());
        ObjectNode said = line.putObject("reply");
        switch (reply) {
            case Reply.Answered text -> writeUsage(said.put("text", text.text()), text.usage());
            case Reply.Failed failed ->
                writeUsage(
                        said.put("fault", failed.fault().name()).put("detail", detail(failed.fault())), failed.usage());
        }
        return line.toString();
    }

    /**
     * What such a line says.
     *
     * @throws IllegalArgumentException when it is none; the message says what is missing
     */
    static RecordedLine read(String line) {
        JsonNode root;
        try {
            root = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON (" + e.getOriginalMessage() + ")", e);
        }
        String key = root.path("key").asString("");
        if (!key.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "its 'key' should be the 64 hexadecimal digits of a request's SHA-256, found '" + key + "'");
        }
        JsonNode said = root.path("reply");
        Usage usage = new Usage(
                Math.max(0, said.path("prompt-tokens").asLong(0)),
                Math.max(0, said.path("completion-tokens").asLong(0)));
        String text = said.path("text").asString("");
        if (!text.isBlank()) {
            return new RecordedLine(key, new Reply.Answered(text, usage));
        }
        return new RecordedLine(key, new Reply.Failed(fault(said), usage));
    }

    private static void writeUsage(ObjectNode said, Usage usage) {
        said.put("prompt-tokens", usage.promptTokens()).put("completion-tokens", usage.completionTokens());
    }

    private static String detail(Fault fault) {
        return switch (fault) {
            case Fault.Declined declined -> declined.said();
            case Fault.Malformed malformed -> malformed.problem();
            case Fault.OffSchema off -> off.problem();
            case Fault.Blank none -> "";
            case Fault.Truncated none -> "";
            case Fault.ReasoningOnly none -> "";
            case Fault.OfEndpoint passing ->
                throw new IllegalArgumentException("a failure of an endpoint is not recorded: " + passing.sentence());
        };
    }

    private static Fault fault(JsonNode said) {
        String name = said.path("fault").asString("");
        String detail = said.path("detail").asString("");
        return switch (name) {
            case "blank" -> new Fault.Blank();
            case "truncated" -> new Fault.Truncated();
            case "reasoning-only" -> new Fault.ReasoningOnly();
            case "declined" -> new Fault.Declined(detail);
            case "malformed" -> new Fault.Malformed(detail);
            case "off-schema" -> new Fault.OffSchema(detail);
            default ->
                throw new IllegalArgumentException("its 'reply' should hold a 'text' that is not blank, or a 'fault' of"
                        + " blank, truncated, reasoning-only, declined, malformed, off-schema; found '" + name + "'");
        };
    }
}
