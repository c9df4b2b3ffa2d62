package io.cambrian.schedules.discovery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cambrian.archive.Archive;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the recording of the example {@code agents-llm} anew, with the replies that it has, in their order. To be run, from the
 * folder of the module, whenever the questions of the search have changed: a recording fits the very questions it was made with.
 */
public final class AgentsLlmExampleRecorder {

    private static final Path SPEC = Path.of("examples", "agents-llm.yaml");
    private static final Path RECORDING = Path.of("examples", "agents-llm.jsonl");

    private final Queue<JsonNode> replies = new ArrayDeque<>();

    private AgentsLlmExampleRecorder() {}

    public static void main(String[] arguments) throws IOException {
        new AgentsLlmExampleRecorder().record();
    }

    private void record() throws IOException {
        for (String line : Files.readAllLines(RECORDING)) {
            replies.add(JsonMapper.shared().readTree(line).path("reply"));
        }
        Path folder = Files.createTempDirectory("agents-llm");
        Path fresh = folder.resolve("agents-llm.jsonl");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
        try (Archive archive = Archive.open(folder.resolve("archive"))) {
            RunSession.start(
                            archive,
                            spec(server.getAddress().getPort(), fresh),
                            Backends.SIMD,
                            "recorder",
                            InstantSource.system())
                    .advance(1, DiscoveryListener.NONE, () -> false, () -> "recorder");
        } finally {
            server.stop(0);
        }
        Files.move(fresh, RECORDING, StandardCopyOption.REPLACE_EXISTING);
        System.out.println("Recorded " + RECORDING + "; replies that nobody asked for: " + replies.size());
    }

    private static RunSpec spec(int port, Path recording) throws IOException {
        String text = Files.readString(SPEC)
                .replace("  mode: replay", "  mode: record\n  base-url: http://127.0.0.1:" + port + "/v1")
                .replace("schedules/examples/agents-llm.jsonl", recording.toString());
        return RunSpecReader.read("agents-llm.yaml", text);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode question =
                    JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
            JsonNode reply = replies.remove();
            ObjectNode body = JsonMapper.shared().createObjectNode();
            body.putArray("choices")
                    .addObject()
                    .put("finish_reason", reply.path("fault").asString("").equals("truncated") ? "length" : "stop")
                    .putObject("message")
                    .put("role", "assistant")
                    .put("content", reply.path("text").asString(""));
            body.putObject("usage")
                    .put("prompt_tokens", question.path("messages").toString().length() / 4)
                    .put("completion_tokens", reply.path("completion-tokens").asInt());
            byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
