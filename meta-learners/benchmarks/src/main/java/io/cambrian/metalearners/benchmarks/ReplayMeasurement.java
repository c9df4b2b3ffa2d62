package io.cambrian.metalearners.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cambrian.evaluators.benchmark.Goal;
import io.cambrian.evaluators.benchmarks.Measurement;
import io.cambrian.evaluators.benchmarks.Reading;
import io.cambrian.evaluators.benchmarks.Stopwatch;
import io.cambrian.evaluators.endpoint.ModelConsultant;
import io.cambrian.evaluators.endpoint.ReplySchema;
import io.cambrian.evaluators.endpoint.Sampling;
import io.cambrian.evaluators.endpoint.service.ChatClient;
import io.cambrian.evaluators.endpoint.service.Endpoint;
import io.cambrian.evaluators.endpoint.service.Waiting;
import io.cambrian.searchspace.agent.AgentSpace;
import io.cambrian.searchspace.agent.DesignSchema;
import io.cambrian.searchspace.agent.Vocabulary;
import io.cambrian.searchspace.random.RootSeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A thousand proposals of a language model, replayed: reading the recording, writing the questions, finding the replies, reading
 * the designs in them, and measuring each on 64 simulated problems. What is replayed was recorded just before from a server on the
 * loopback interface that answers with random designs; that is not timed.
 */
public final class ReplayMeasurement implements Measurement {

    static final String TITLE = "1,000 replayed proposals of a language model";

    private static final int PROPOSALS = 1000;
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final String MODEL = "random";
    private static final Vocabulary VOCABULARY = Vocabulary.SIM_3F;

    private final AgentSpace space = AgentSpace.of(VOCABULARY);
    private final RandomGenerator random = new RootSeed(2).search().generator();

    @Override
    public String name() {
        return "llm-replay";
    }

    @Override
    public Map<String, Goal> goals() {
        return Map.of(TITLE, Goal.atMost(10, 3));
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        int proposals = watch.effort().repetitions(PROPOSALS);
        try {
            Path recording = Files.createTempFile("cambrian-replay", ".jsonl");
            try {
                record(proposals, recording);
                return List.of(replay(proposals, recording));
            } finally {
                Files.delete(recording);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading replay(int proposals, Path recording) {
        long start = System.nanoTime();
        try (ChatClient client = ChatClient.replaying(recording)) {
            long designs = new ProposalReplay(consultant(client)).search(proposals);
            double seconds = (System.nanoTime() - start) / NANOSECONDS_PER_SECOND * PROPOSALS / proposals;
            Map<String, Double> raw = Map.of("designs", (double) designs, "questions", (double) proposals);
            return new Reading.Found(TITLE, seconds, "s", OptionalDouble.empty(), designs + " designs read", raw);
        }
    }

    private void record(int proposals, Path recording) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
        try (ChatClient client = ChatClient.recording(Endpoint.at(base, MODEL), Waiting.real(), recording)) {
            new ProposalReplay(consultant(client)).search(proposals);
        } finally {
            server.stop(0);
        }
    }

    private static ModelConsultant consultant(ChatClient client) {
        String schema = DesignSchema.ofProposal(VOCABULARY.nodes().keySet());
        return new ModelConsultant(client, MODEL, Sampling.USUAL, Optional.of(new ReplySchema("proposal", schema)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String design = space.format().write(space.sample(random));
            ObjectNode body = JsonMapper.shared().createObjectNode();
            body.putArray("choices")
                    .addObject()
                    .put("finish_reason", "stop")
                    .putObject("message")
                    .put("role", "assistant")
                    .put("content", "{\"thought\":\"\",\"name\":\"random\",\"candidate\":" + design + "}");
            byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
