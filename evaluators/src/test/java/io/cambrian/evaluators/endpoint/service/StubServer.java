package io.cambrian.evaluators.endpoint.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An endpoint on the loopback interface that answers as a script says. */
public final class StubServer implements AutoCloseable {

    /** How one request is answered. */
    public sealed interface Scripted {

        /** The body at once. */
        record Body(int status, String body) implements Scripted {}

        /** An error with the header {@code Retry-After}. */
        record Later(int status, String retryAfter) implements Scripted {}

        /** Headers at once, the body only after this time. */
        record Slow(Duration time, String body) implements Scripted {}
    }

    /** A request as it arrived. */
    public record Arrived(JsonNode body, String authorization) {

        /** The text of the last message. */
        public String question() {
            JsonNode messages = body.path("messages");
            return messages.path(messages.size() - 1).path("content").stringValue();
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostUnderWay = new AtomicInteger();

    private StubServer(HttpServer server) {
        this.server = server;
    }

    /** Starts one that answers each request by the script. */
    public static StubServer answering(Function<Arrived, Scripted> script) {
        try {
            StubServer stub =
                    new StubServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            stub.server.createContext("/v1/chat/completions", exchange -> stub.handle(exchange, script));
            stub.server.setExecutor(stub.threads);
            stub.server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is found. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** All requests so far. */
    public List<Arrived> arrived() {
        return arrived;
    }

    /** The largest number of requests that were being answered at once. */
    public int mostUnderWay() {
        return mostUnderWay.get();
    }

    /** The body of a usual reply. */
    public static String reply(String text, int promptTokens, int completionTokens) {
        return completion(
                "stop", JsonMapper.shared().createObjectNode().put("content", text), promptTokens, completionTokens);
    }

    /** The body of a reply with this message and reason to stop. */
    public static String completion(String finishReason, ObjectNode message, int promptTokens, int completionTokens) {
        ObjectNode body = JsonMapper.shared().createObjectNode().put("object", "chat.completion");
        body.putArray("choices")
                .addObject()
                .put("finish_reason", finishReason)
                .set("message", message.put("role", "assistant"));
        body.putObject("usage").put("prompt_tokens", promptTokens).put("completion_tokens", completionTokens);
        return body.toString();
    }

    private void handle(HttpExchange exchange, Function<Arrived, Scripted> script) throws IOException {
        int now = underWay.incrementAndGet();
        mostUnderWay.accumulateAndGet(now, Math::max);
        try (exchange) {
            Arrived request = new Arrived(
                    JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            arrived.add(request);
            answer(exchange, script.apply(request));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.decrementAndGet();
        }
    }

    private static void answer(HttpExchange exchange, Scripted scripted) throws IOException, InterruptedException {
        switch (scripted) {
            case Scripted.Body plain -> send(exchange, plain.status(), plain.body());
            case Scripted.Later later -> {
                exchange.getResponseHeaders().set("Retry-After", later.retryAfter());
                send(exchange, later.status(), "{\"error\":{\"message\":\"slow down\"}}");
            }
            case Scripted.Slow slow -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().flush();
                Thread.sleep(slow.time());
                exchange.getResponseBody().write(slow.body().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
