package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.Fault;
import io.cambrian.evaluators.endpoint.Message;
import io.cambrian.evaluators.endpoint.Reply;
import io.cambrian.evaluators.endpoint.Sampling;
import io.cambrian.evaluators.endpoint.Usage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests and replies as the chat completions of OpenAI's interface put them, which Ollama, llama.cpp, vLLM and most providers
 * understand.
 */
final class ChatWire {

    /** How much of an unknown body a message quotes, in characters. */
    private static final int QUOTED = 200;

    /** Servers keep seeds in 32 bits, some of them with a sign. */
    private static final long SEEDS = 1L << 31;

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final String maxTokensParameter;

    /** @param maxTokensParameter what the endpoint calls the largest number of tokens of a reply */
    ChatWire(String maxTokensParameter) {
        this.maxTokensParameter = maxTokensParameter;
    }

    /** The body of a request whose reply has the schema's form as far as the server can see to it. */
    String body(ChatRequest request, StructuredOutput rung) {
        ObjectNode body = MAPPER.createObjectNode().put("model", request.model());
        ArrayNode messages = body.putArray("messages");
        request.writeMessages(messages);
        Sampling sampling = request.sampling();
        sampling.temperature().ifPresent(value -> body.put("temperature", value));
        sampling.maxTokens().ifPresent(value -> body.put(maxTokensParameter, value));
        sampling.seed().ifPresent(value -> body.put("seed", Math.floorMod(value + request.draw(), SEEDS)));
        request.schema().ifPresent(schema -> {
            rung.writeTo(body, schema);
            if (rung != StructuredOutput.SCHEMA) {
                messages.addObject()
                        .put("role", Message.Role.SYSTEM.label())
                        .put(
                                "content",
                                "Reply with one JSON object of this JSON schema and nothing else: " + schema.json());
            }
        });
        return body.toString();
    }

    /** What the body of a reply with status 200 says. */
    Reply read(String body) {
        JsonNode root;
        try {
            root = MAPPER.readTree(body);
        } catch (JacksonException e) {
            return new Reply.Failed(new Fault.Malformed("no JSON but " + quoted(body)), Usage.NONE);
        }
        Usage usage = usage(root.path("usage"));
        JsonNode choice = root.path("choices").path(0);
        if (!choice.path("message").isObject()) {
            return new Reply.Failed(new Fault.Malformed("no choices[0].message in " + quoted(body)), usage);
        }
        return read(choice, usage);
    }

    private static Reply read(JsonNode choice, Usage usage) {
        JsonNode message = choice.path("message");
        String text = message.path("content").asString("");
        if (choice.path("finish_reason").asString("").equals("length")) {
            return new Reply.Failed(
                    text.isBlank() && reasoned(message) ? new Fault.ReasoningOnly() : new Fault.Truncated(), usage);
        }
        if (!text.isBlank()) {
            return new Reply.Answered(text, usage);
        }
        String refusal = message.path("refusal").asString("");
        if (!refusal.isBlank()) {
            return new Reply.Failed(new Fault.Declined(refusal), usage);
        }
        return new Reply.Failed(reasoned(message) ? new Fault.ReasoningOnly() : new Fault.Blank(), usage);
    }

    /** Servers have not agreed on one name for what a model thinks before it speaks. */
    private static boolean reasoned(JsonNode message) {
        return !message.path("reasoning_content").asString("").isBlank()
                || !message.path("reasoning").asString("").isBlank();
    }

    private static Usage usage(JsonNode usage) {
        return new Usage(
                Math.max(0, usage.path("prompt_tokens").asLong(0)),
                Math.max(0, usage.path("completion_tokens").asLong(0)));
    }

    /** What the server says about an error: its own message if it has the usual form, else the beginning of the body. */
    static String errorMessage(String body) {
        try {
            JsonNode error = MAPPER.readTree(body).path("error");
            String message = error.isString()
                    ? error.stringValue()
                    : error.path("message").asString("");
            if (!message.isBlank()) {
                return message;
            }
        } catch (JacksonException e) {
            // not JSON: quoted as it is
        }
        return quoted(body);
    }

    private static String quoted(String body) {
        String line = body.strip().replaceAll("\\s+", " ");
        return line.isEmpty()
                ? "an empty body"
                : "'" + (line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…") + "'";
    }
}
