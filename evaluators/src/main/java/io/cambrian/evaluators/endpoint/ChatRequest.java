package io.cambrian.evaluators.endpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question to a model. Its canonical JSON, and so its {@link #key}, says everything that the reply may depend on and nothing
 * else: neither where the endpoint is nor how the server is held to the schema.
 *
 * @param model as the endpoint calls it
 * @param messages the conversation so far; the last one waits for the reply
 * @param sampling how the model draws its words
 * @param schema the form of the reply, if it must have one
 * @param draw the how manieth reply to the same question is wanted, from 0 on: what tells the five samples of a vote apart
 */
public record ChatRequest(
        String model, List<Message> messages, Sampling sampling, Optional<ReplySchema> schema, long draw) {

    /** @throws IllegalArgumentException if there is no message, or the draw is below 0 */
    public ChatRequest {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a request holds at least one message");
        }
        if (draw < 0) {
            throw new IllegalArgumentException("draws count from 0 on, found " + draw);
        }
    }

    /** A single question that any text may answer, with the server's own sampling, draw 0. */
    public static ChatRequest of(String model, String question) {
        return new ChatRequest(model, List.of(Message.user(question)), Sampling.USUAL, Optional.empty(), 0);
    }

    /** The conversation after the model has said something and is answered. */
    public ChatRequest followedBy(String reply, String answer) {
        List<Message> longer = Stream.concat(
                        messages.stream(), Stream.of(Message.assistant(reply), Message.user(answer)))
                .toList();
        return new ChatRequest(model, longer, sampling, schema, draw);
    }

    /**
     * The same question for a further reply.
     *
     * @throws IllegalArgumentException if the draw is below 0
     */
    public ChatRequest drawnAs(long other) {
        return new ChatRequest(model, messages, sampling, schema, other);
    }

    /** The SHA-256 of the canonical JSON as 64 lower-case hexadecimal digits. */
    public String key() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(canonical().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The first line of the last message: what people recognise a request by. */
    public String firstLine() {
        return messages.getLast().text().lines().findFirst().orElse("");
    }

    /** All parts in a fixed order, absent ones left out. */
    public ObjectNode canonical() {
        ObjectNode json = JsonMapper.shared().createObjectNode().put("model", model);
        writeMessages(json.putArray("messages"));
        sampling.temperature().ifPresent(value -> json.put("temperature", value));
        sampling.maxTokens().ifPresent(value -> json.put("max-tokens", value));
        sampling.seed().ifPresent(value -> json.put("seed", value));
        schema.ifPresent(form -> json.putObject("schema").set(form.name(), form.tree()));
        return json.put("draw", draw);
    }

    /** Adds each message as {@code {"role": …, "content": …}}, as requests over the network hold them too. */
    public void writeMessages(ArrayNode array) {
        for (Message message : messages) {
            array.addObject().put("role", message.role().label()).put("content", message.text());
        }
    }
}
