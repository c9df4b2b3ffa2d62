/**
 * Language models behind any OpenAI-compatible address, asked with patience, within a budget, and only once where a recording
 * holds the answer.
 *
 * <p>A {@link io.cambrian.evaluators.endpoint.service.ChatClient} is opened for an {@link io.cambrian.evaluators.endpoint.service.Endpoint} and
 * answers {@link io.cambrian.evaluators.endpoint.ChatRequest}s with {@link io.cambrian.evaluators.endpoint.Reply}s: a text, or
 * the typed {@link io.cambrian.evaluators.endpoint.Fault} that stands in its place. Whatever happens on the way, a fault is
 * never taken for something that the model said.
 *
 * <p>Nothing here knows candidates, tasks or prompts. Nothing but JSON is read from a model, and the key never leaves the
 * header that it is sent in.
 *
 * {@snippet :
 * try (ChatClient client = ChatClient.live(Endpoint.at("http://localhost:11434/v1", "qwen3:8b"), Waiting.real())) {
 *     Reply reply = client.ask(ChatRequest.of("qwen3:8b", "Name a prime above 100."));
 * }
 * }
 *
 * <p>Open first: {@link io.cambrian.evaluators.endpoint.service.Endpoint}, then {@link io.cambrian.evaluators.endpoint.service.ChatClient}.
 */
@NullMarked
package io.cambrian.evaluators.endpoint;

import org.jspecify.annotations.NullMarked;
