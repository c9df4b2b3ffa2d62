package io.cambrian.evaluators.endpoint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.Fault;
import io.cambrian.evaluators.endpoint.Message;
import io.cambrian.evaluators.endpoint.Reply;
import io.cambrian.evaluators.endpoint.Sampling;
import io.cambrian.evaluators.endpoint.Usage;
import io.cambrian.evaluators.endpoint.service.StubServer.Scripted;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A client against a server that does whatever servers do. */
class ChatClientTest {

    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());

    private static ObjectNode message() {
        return JsonMapper.shared().createObjectNode();
    }

    private static Scripted ok(String text) {
        return new Scripted.Body(200, StubServer.reply(text, 10, 5));
    }

    private static Reply ask(Scripted scripted) {
        try (StubServer server = StubServer.answering(request -> scripted);
                ChatClient client = ChatClient.live(
                        TestEndpoints.at(server.base()), TestEndpoints.writingDown(new ArrayList<>()))) {
            return client.ask(TestEndpoints.question("?"));
        }
    }

    private static Fault faultOf(Reply reply) {
        return assertInstanceOf(Reply.Failed.class, reply).fault();
    }

    /** What the server does for the question with this number: at first, and when it is asked again. */
    private static Scripted script(int question, int earlier) {
        return switch (question % 10) {
            case 1 -> earlier == 0 ? new Scripted.Later(429, "2") : ok("later");
            case 2 -> earlier < 2 ? new Scripted.Body(500, "oops") : ok("third time");
            case 3 -> earlier == 0 && question < 20 ? new Scripted.Slow(Duration.ofSeconds(10), "") : ok("second time");
            case 4 -> new Scripted.Body(200, "<html>not JSON</html>");
            case 5 -> new Scripted.Body(200, StubServer.reply("", 10, 0));
            case 6 ->
                new Scripted.Body(200, StubServer.completion("length", message().put("content", "cut o"), 10, 100));
            case 7 ->
                new Scripted.Body(
                        200,
                        StubServer.completion(
                                "stop", message().put("content", "").put("reasoning_content", "hm"), 10, 50));
            case 8 -> new Scripted.Body(500, "never");
            default -> ok("at once");
        };
    }

    @Test
    void aHundredRequestsAreAllAccountedFor() throws Exception {
        Map<Integer, Integer> asked = new ConcurrentHashMap<>();
        try (StubServer server = StubServer.answering(request -> {
                    int question = Integer.parseInt(request.question());
                    return script(question, asked.merge(question, 1, Integer::sum) - 1);
                });
                ChatClient client = ChatClient.live(
                        TestEndpoints.impatient(TestEndpoints.at(server.base())), TestEndpoints.writingDown(waits))) {
            List<Reply> replies = askAll(client, 100);

            assertEquals(100, replies.size());
            Map<String, Long> expected = new HashMap<>(Map.of("answered", 50L));
            for (String fault : List.of("malformed", "blank", "truncated", "reasoning-only", "unreachable")) {
                expected.put(fault, 10L);
            }
            assertEquals(expected, client.counts().all());

            Spending spending = client.spending();
            assertEquals(server.arrived().size(), spending.calls());
            assertEquals(10 * (1 + 2 + 3 + 1 + 1 + 1 + 1 + 1 + 4 + 1) + 2, spending.calls());
            assertEquals(new Usage(80 * 10, 50 * 5 + 10 * 100 + 10 * 50), spending.used());
            // two answers that came too late and ten without a count: room for 100 tokens each
            assertEquals(12 * 100, spending.assumed().completionTokens());
            assertEquals(new Prices(1, 4).of(spending.used().plus(spending.assumed())), spending.cost(), 1e-12);
            assertEquals(
                    10, waits.stream().filter(Duration.ofSeconds(2)::equals).count(), "Retry-After is honoured");
        }
    }

    private static List<Reply> askAll(ChatClient client, int questions) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> replies = IntStream.range(0, questions)
                    .mapToObj(i -> threads.submit(() -> client.ask(TestEndpoints.question(String.valueOf(i)))))
                    .toList();
            List<Reply> all = new ArrayList<>();
            for (Future<Reply> reply : replies) {
                all.add(reply.get());
            }
            return all;
        }
    }

    @Test
    void asManyCallsAreUnderWayAsAreAllowed() throws Exception {
        Scripted slowly = new Scripted.Slow(Duration.ofMillis(20), StubServer.reply("yes", 1, 1));
        try (StubServer server = StubServer.answering(request -> slowly);
                ChatClient client =
                        ChatClient.live(TestEndpoints.at(server.base()), TestEndpoints.writingDown(waits))) {
            askAll(client, 40);
            assertEquals(4, server.mostUnderWay());
        }
    }

    @Test
    void nobodyThereIsUnreachableAfterAllTries() {
        URI nowhere;
        try (StubServer server = StubServer.answering(request -> ok(""))) {
            nowhere = server.base();
        }
        try (ChatClient client = ChatClient.live(TestEndpoints.at(nowhere), TestEndpoints.writingDown(waits))) {
            Fault.Unreachable fault =
                    assertInstanceOf(Fault.Unreachable.class, faultOf(client.ask(TestEndpoints.question("?"))));
            assertEquals(4, fault.tries());
            assertTrue(fault.sentence().contains("is the server running there?"), fault.sentence());
            assertEquals(3, waits.size());
            assertEquals(Usage.NONE, client.spending().assumed(), "what was not connected is not charged");
        }
    }

    @Test
    void wrongKeysAndModelsAreNotTriedAgain() {
        Fault fault = faultOf(ask(new Scripted.Body(404, "{\"error\":{\"message\":\"model 'stub' not found\"}}")));
        assertEquals(new Fault.Refused(404, "model 'stub' not found"), fault);
    }

    @Test
    void whoAsksToWaitForAnHourIsGivenUp() {
        Fault fault = faultOf(ask(new Scripted.Later(429, "3600")));
        assertTrue(fault.sentence().contains("asks to wait 3600 s"), fault.sentence());
    }

    @Test
    void aDateTellsWhenToComeBack() {
        try (StubServer server =
                        StubServer.answering(request -> new Scripted.Later(503, "Thu, 1 Jan 2026 00:00:42 GMT"));
                ChatClient client =
                        ChatClient.live(TestEndpoints.at(server.base()), TestEndpoints.writingDown(waits))) {
            client.ask(TestEndpoints.question("?"));
        }
        assertEquals(Collections.nCopies(3, Duration.ofSeconds(42)), waits);
    }

    @Test
    void refusalsOfTheModelAreToldInItsWords() {
        Scripted declined = new Scripted.Body(
                200, StubServer.completion("stop", message().put("refusal", "I would rather not"), 3, 4));
        assertEquals(new Fault.Declined("I would rather not"), faultOf(ask(declined)));
    }

    @Test
    void onlyParametersThatAreGivenAreSent() {
        try (StubServer server = StubServer.answering(request -> ok("yes"));
                ChatClient client =
                        ChatClient.live(TestEndpoints.at(server.base()), TestEndpoints.writingDown(waits))) {
            client.ask(ChatRequest.of("m", "?"));
            client.ask(new ChatRequest(
                    "m",
                    List.of(Message.system("be brief"), Message.user("?")),
                    Sampling.USUAL.withTemperature(0.5).withSeed(7),
                    Optional.empty(),
                    3));
            assertEquals(
                    "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"?\"}]}",
                    server.arrived().get(0).body().toString());
            assertEquals(
                    "{\"model\":\"m\",\"messages\":[{\"role\":\"system\",\"content\":\"be brief\"},"
                            + "{\"role\":\"user\",\"content\":\"?\"}],\"temperature\":0.5,\"seed\":10}",
                    server.arrived().get(1).body().toString());
        }
    }
}
