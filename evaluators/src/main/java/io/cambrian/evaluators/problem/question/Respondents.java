package io.cambrian.evaluators.problem.question;

import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.Fault;
import io.cambrian.evaluators.endpoint.Message;
import io.cambrian.evaluators.endpoint.Sampling;
import io.cambrian.evaluators.endpoint.StructuredChat;
import io.cambrian.evaluators.endpoint.StructuredReply;
import io.cambrian.evaluators.problem.NoAnswerException;
import io.cambrian.searchspace.agent.Worker;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;

/**
 * Who answers for workers: the models of an endpoint. Safe for use by many threads.
 *
 * @param chat asks them
 * @param models the names of the models, at least one, in the order in which designs number them
 * @param sampling how they draw their words; a design's temperature takes the place of this one, unless this has none because the
 *     models refuse it
 * @param prompts how they are asked
 */
public record Respondents(StructuredChat chat, List<String> models, Sampling sampling, WorkerPrompts prompts) {

    /** How often a useless reply is drawn anew before the endpoint counts as failed. */
    private static final int REDRAWS = 2;

    /** @throws IllegalArgumentException if there is no model */
    public Respondents {
        models = List.copyOf(models);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("workers need at least one model");
        }
    }

    /**
     * The reply to a call.
     *
     * @param task what is asked
     * @param draw gives another number each time, by which replies to the same question are told apart
     * @param beyond what is wrong with a reply of the right form, if anything
     * @throws NoAnswerException when there is none
     */
    JsonNode ask(
            Call call, Worker worker, String task, LongSupplier draw, Function<JsonNode, Optional<String>> beyond) {
        ChatRequest request = request(call, worker, task);
        for (int redraws = REDRAWS; ; redraws--) {
            switch (chat.ask(request.drawnAs(draw.getAsLong()), beyond)) {
                case StructuredReply.Formed formed -> {
                    return formed.json();
                }
                case StructuredReply.Faulty faulty -> {
                    if (redraws == 0 || faulty.fault() instanceof Fault.OfEndpoint) {
                        throw new NoAnswerException("a worker was asked to " + call.text() + ", but "
                                + faulty.fault().sentence());
                    }
                }
            }
        }
    }

    private ChatRequest request(Call call, Worker worker, String task) {
        Sampling drawing =
                sampling.temperature().isPresent() ? sampling.withTemperature(worker.temperature()) : sampling;
        return new ChatRequest(
                models.get(worker.model()),
                List.of(Message.system(prompts.system(worker.role())), Message.user(task)),
                drawing,
                Optional.of(call.schema()),
                0);
    }
}
