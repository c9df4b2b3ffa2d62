package io.cambrian.evaluators.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.endpoint.service.ChatClient;
import io.cambrian.evaluators.endpoint.service.StubServer;
import io.cambrian.evaluators.endpoint.service.StubServer.Arrived;
import io.cambrian.evaluators.endpoint.service.StubServer.Scripted;
import io.cambrian.evaluators.endpoint.service.TestEndpoints;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever a server can be held to, JSON of the right form comes out or a fault. */
class StructuredChatTest {

    private static final ReplySchema AGE = new ReplySchema(
            "age",
            "{\"type\":\"object\",\"properties\":{\"age\":{\"type\":\"integer\",\"minimum\":0}},\"required\":[\"age\"],"
                    + "\"additionalProperties\":false}");

    private static Scripted ok(String text) {
        return new Scripted.Body(200, StubServer.reply(text, 10, 5));
    }

    private static ChatRequest question(String text) {
        return new ChatRequest(
                "stub", List.of(Message.user(text)), Sampling.USUAL.withMaxTokens(100), Optional.of(AGE), 0);
    }

    private static ChatClient client(StubServer server) {
        return ChatClient.live(TestEndpoints.at(server.base()), TestEndpoints.writingDown(new ArrayList<>()));
    }

    private static StructuredChat structured(ChatClient client) {
        return new StructuredChat(client, client.counts(), StructuredChat.USUAL_REPAIR);
    }

    private static Function<Arrived, Scripted> inTurn(String... texts) {
        Iterator<String> next = List.of(texts).iterator();
        return request -> ok(next.next());
    }

    private static String form(Arrived request) {
        return request.body().path("response_format").path("type").asString("none");
    }

    @Test
    void theLadderIsClimbedDownOnce() {
        try (StubServer server = StubServer.answering(request -> form(request).equals("none")
                        ? ok("Here you are:\n```json\n{\"age\": 7}\n```\n")
                        : new Scripted.Body(400, "{\"error\":\"response_format is unknown\"}"));
                ChatClient client = client(server)) {
            for (int i = 0; i < 3; i++) {
                StructuredReply.Formed formed = assertInstanceOf(
                        StructuredReply.Formed.class,
                        structured(client).ask(question("age " + i + "?"), json -> Optional.empty()));
                assertEquals(7, formed.json().path("age").intValue());
                assertFalse(formed.repaired());
            }
            assertEquals(
                    List.of("json_schema", "json_object", "none", "none", "none"),
                    server.arrived().stream().map(StructuredChatTest::form).toList());
            assertTrue(server.arrived().getLast().question().contains("\"minimum\":0"), "told in words");
        }
    }

    @Test
    void aServerThatKnowsSchemasIsSentTheSchema() {
        try (StubServer server = StubServer.answering(inTurn("{\"age\": 3}"));
                ChatClient client = client(server)) {
            structured(client).ask(question("age?"), json -> Optional.empty());
            assertEquals(
                    "{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"age\",\"strict\":true,\"schema\":"
                            + AGE.json() + "}}",
                    server.arrived().getFirst().body().path("response_format").toString());
        }
    }

    @Test
    void aRequestThatIsRefusedOnAllRungsIsRefused() {
        try (StubServer server =
                        StubServer.answering(request -> new Scripted.Body(400, "temperature is not supported"));
                ChatClient client = client(server)) {
            StructuredReply.Faulty faulty = assertInstanceOf(
                    StructuredReply.Faulty.class, structured(client).ask(question("?"), json -> Optional.empty()));
            assertTrue(faulty.fault().sentence().contains("temperature is not supported"));
        }
    }

    @Test
    void aWrongReplyIsRepairedOnce() {
        try (StubServer server = StubServer.answering(inTurn("{\"age\": -1}", "{\"age\": 1}"));
                ChatClient client = client(server)) {
            StructuredReply.Formed formed = assertInstanceOf(
                    StructuredReply.Formed.class, structured(client).ask(question("?"), json -> Optional.empty()));
            assertTrue(formed.repaired());
            assertTrue(server.arrived().getLast().question().contains("$.age should be at least 0, found -1"));
            assertEquals(1, client.counts().of(ReplyCounts.REPAIRED));
        }
    }

    @Test
    void whatTheSchemaCannotSayIsCheckedToo() {
        try (StubServer server = StubServer.answering(inTurn("no JSON", "{\"age\": 200}"));
                ChatClient client = client(server)) {
            StructuredReply.Faulty faulty = assertInstanceOf(
                    StructuredReply.Faulty.class,
                    structured(client).ask(question("?"), json -> Optional.of("nobody is that old")));
            assertEquals(new Fault.OffSchema("nobody is that old"), faulty.fault());
            assertEquals(1, client.counts().of("off-schema"));
        }
    }

    @Test
    void blankRepliesAreNotRepaired() {
        try (StubServer server = StubServer.answering(inTurn(""));
                ChatClient client = client(server)) {
            StructuredReply.Faulty faulty = assertInstanceOf(
                    StructuredReply.Faulty.class, structured(client).ask(question("?"), json -> Optional.empty()));
            assertEquals(new Fault.Blank(), faulty.fault());
        }
    }
}
