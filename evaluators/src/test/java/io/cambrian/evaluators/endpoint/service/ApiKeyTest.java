package io.cambrian.evaluators.endpoint.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.endpoint.EndpointException;
import io.cambrian.evaluators.endpoint.service.StubServer.Scripted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key is sent and seen nowhere else. */
class ApiKeyTest {

    private static final String SECRET = "sk-very-secret-123";
    private static final String VARIABLE = "STUB_KEY";

    @TempDir
    private Path folder;

    @Test
    void aServerThatRepeatsTheKeyDoesNotGetItWrittenDown() throws IOException {
        Path file = folder.resolve("replies.jsonl");
        try (StubServer server =
                StubServer.answering(request -> request.question().equals("refuse")
                        ? new Scripted.Body(401, "{\"error\":{\"message\":\"wrong key " + SECRET + "\"}}")
                        : new Scripted.Body(200, StubServer.reply("your key is " + SECRET, 1, 1)))) {
            Endpoint endpoint = TestEndpoints.keyed(TestEndpoints.at(server.base()), VARIABLE);
            try (ChatClient client = ChatClient.recording(
                    endpoint, TestEndpoints.writingDown(new ArrayList<>()), file, Map.of(VARIABLE, SECRET)::get)) {
                String seen = client.ask(TestEndpoints.question("refuse")) + " "
                        + client.ask(TestEndpoints.question("answer")) + " " + client + " " + endpoint;
                assertFalse(seen.contains(SECRET), seen);
                assertTrue(seen.contains("***"), seen);
            }
            assertEquals("Bearer " + SECRET, server.arrived().getFirst().authorization());
        }
        assertFalse(Files.readString(file).contains(SECRET));
        assertEquals("***", ApiKey.of(Optional.of(VARIABLE), name -> SECRET).toString());
    }

    @Test
    void aVariableThatIsNotSetIsNamed() {
        EndpointException missing =
                assertThrows(EndpointException.class, () -> ApiKey.of(Optional.of(VARIABLE), name -> null));
        assertTrue(missing.getMessage().contains(VARIABLE), missing.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SECRET + "\n" + SECRET, SECRET + "\r\nHost: elsewhere", SECRET + "\u20ac", SECRET + "\u007f"})
    void whatNoHeaderCanCarryIsRefusedWithoutBeingRepeated(String held) {
        EndpointException refused =
                assertThrows(EndpointException.class, () -> ApiKey.of(Optional.of(VARIABLE), name -> held));
        assertTrue(refused.getMessage().contains(VARIABLE), refused.getMessage());
        assertFalse(refused.getMessage().contains(SECRET));
    }

    @Test
    void aKeyInPlaceOfAVariableIsRefusedWithoutBeingRepeated() {
        Endpoint plain = Endpoint.at("http://localhost:1/v1", "m");
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> TestEndpoints.keyed(plain, SECRET));
        assertFalse(refused.getMessage().contains(SECRET));
    }

    @Test
    void addressesHoldNoPasswords() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Endpoint.at("https://me:" + SECRET + "@host/v1", "m"));
        assertFalse(refused.getMessage().contains(SECRET));
    }
}
