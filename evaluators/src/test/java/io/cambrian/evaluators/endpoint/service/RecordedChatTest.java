package io.cambrian.evaluators.endpoint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.EndpointException;
import io.cambrian.evaluators.endpoint.Fault;
import io.cambrian.evaluators.endpoint.Reply;
import io.cambrian.evaluators.endpoint.Usage;
import io.cambrian.evaluators.endpoint.service.StubServer.Scripted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said once is said again, without a network. */
class RecordedChatTest {

    @TempDir
    private Path folder;

    private static Scripted scripted(StubServer.Arrived request) {
        return request.question().endsWith("3")
                ? new Scripted.Body(200, StubServer.reply(" ", 7, 1))
                : new Scripted.Body(200, StubServer.reply("about " + request.question(), 10, 2));
    }

    private static List<Reply> askTwenty(ChatClient client) {
        return IntStream.range(0, 20)
                .mapToObj(i -> client.ask(TestEndpoints.question("question " + i)))
                .toList();
    }

    private ChatClient recording(StubServer server, Path file) {
        return ChatClient.recording(
                TestEndpoints.at(server.base()), TestEndpoints.writingDown(new ArrayList<>()), file);
    }

    @Test
    void replayGivesTheSameRepliesAndOpensNoSocket() throws IOException {
        Path file = folder.resolve("replies.jsonl");
        List<Reply> said;
        int calls;
        try (StubServer server = StubServer.answering(RecordedChatTest::scripted)) {
            try (ChatClient client = recording(server, file)) {
                said = askTwenty(client);
                assertEquals(said, askTwenty(client), "what is recorded is not asked again");
                assertEquals(20, client.spending().calls());
            }
            calls = server.arrived().size();
            byte[] recorded = Files.readAllBytes(file);

            try (ChatClient replay = ChatClient.replaying(file)) {
                assertEquals(said, askTwenty(replay));
                assertEquals(0, replay.spending().calls());
                assertEquals(2, replay.counts().of("blank"), "faults of replies are recorded too");
            }
            assertEquals(calls, server.arrived().size());
            assertEquals(20, calls);
            assertEquals(new String(recorded), Files.readString(file));
        }
    }

    @Test
    void aMissingReplyNamesTheRequestAndTheFile() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.jsonl"));
        try (ChatClient replay = ChatClient.replaying(file)) {
            Reply.Failed failed =
                    assertInstanceOf(Reply.Failed.class, replay.ask(TestEndpoints.question("Who is it?\nSay more.")));
            Fault missing = assertInstanceOf(Fault.NotRecorded.class, failed.fault());
            assertTrue(missing.sentence().contains("'Who is it?'"), missing.sentence());
            assertTrue(missing.sentence().contains("empty.jsonl"), missing.sentence());
        }
    }

    @Test
    void aLineCutOffByADeathIsAskedAgain() throws IOException {
        Path file = folder.resolve("replies.jsonl");
        try (StubServer server = StubServer.answering(RecordedChatTest::scripted)) {
            try (ChatClient client = recording(server, file)) {
                askTwenty(client);
            }
            String whole = Files.readString(file);
            Files.writeString(file, whole.substring(0, whole.length() - 30));
            try (ChatClient client = recording(server, file)) {
                askTwenty(client);
                assertEquals(1, client.spending().calls());
                assertEquals(
                        new Usage(18 * 10 + 2 * 7, 18 * 2 + 2),
                        client.spending().used(),
                        "what the file has cost counts");
            }
            assertEquals(whole, Files.readString(file));
        }
    }

    @Test
    void aBadLineIsNamedByItsNumber() throws IOException {
        Path file = folder.resolve("bad.jsonl");
        Files.writeString(
                file, RecordedLine.write(TestEndpoints.question("?"), new Reply.Answered("!", Usage.NONE)) + "\n");
        Files.writeString(file, "{\"key\": \"abc\"}\n", StandardOpenOption.APPEND);
        EndpointException bad = assertThrows(EndpointException.class, () -> ChatClient.replaying(file));
        assertTrue(bad.getMessage().startsWith("line 2 of the recording"), bad.getMessage());
    }

    @Test
    void failuresOfTheEndpointAreNotRecorded() throws IOException {
        Path file = folder.resolve("replies.jsonl");
        try (StubServer server = StubServer.answering(request -> new Scripted.Body(401, "who are you?"));
                ChatClient client = recording(server, file)) {
            assertInstanceOf(Reply.Failed.class, client.ask(TestEndpoints.question("?")));
        }
        assertEquals("", Files.readString(file));
    }

    @Test
    void keysDependOnEverythingThatAReplyDependsOn() {
        ChatRequest request = TestEndpoints.question("?");
        assertEquals(request.key(), TestEndpoints.question("?").key());
        assertNotEquals(request.key(), request.drawnAs(1).key());
        assertNotEquals(request.key(), request.followedBy("a", "b").key());
        assertNotEquals(request.key(), TestEndpoints.question("? ").key());
    }
}
