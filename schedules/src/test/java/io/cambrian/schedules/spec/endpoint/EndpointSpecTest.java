package io.cambrian.schedules.spec.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.endpoint.service.Endpoint;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.RunSpecWriter;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endpoints and questions in run specs. */
class EndpointSpecTest {

    private static final String SPEC = """
            name: asks
            evaluations: 10
            stages:
              - task: CartPole-v0
                environment-steps: 1000
            """;

    @TempDir
    private Path folder;

    private static RunSpec read(String more) {
        return RunSpecReader.read("asks.yaml", SPEC + more);
    }

    @Test
    void aModelIsEnoughForAnEndpoint() {
        EndpointSpec spec = read("endpoint: {model: 'qwen3:8b'}").endpoint().orElseThrow();
        assertEquals("http://localhost:11434/v1", spec.endpoint().base().toString());
        assertEquals(EndpointSpec.Mode.LIVE, spec.mode());
        assertEquals(0.8, spec.endpoint().sampling().temperature().orElseThrow());
        assertEquals(Endpoint.MAX_TOKENS, spec.endpoint().maxTokensParameter());
    }

    @Test
    void everyKeyIsWrittenAndReadBack() {
        RunSpec spec = read("""
                endpoint:
                  base-url: https://example.org/v1
                  model: large
                  api-key-variable: EXAMPLE_KEY
                  temperature: none
                  max-tokens: 4096
                  seed: 7
                  max-tokens-parameter: max_completion_tokens
                  timeout-seconds: 30
                  concurrency: 8
                  retries: 5
                  prices: {prompt: 0.15, completion: 0.6}
                  cap: 2.5
                  mode: record
                  recording: replies.jsonl
                  prompts: my-prompts
                """);
        assertEquals(spec, RunSpecReader.read("written", RunSpecWriter.write(spec)));
        assertTrue(spec.endpoint()
                .orElseThrow()
                .endpoint()
                .sampling()
                .temperature()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {base-url: 'http://localhost/v1'}          | 'endpoint.model' is missing
            {model: m, base-url: localhost}            | the address of an endpoint looks like http://localhost:11434/v1
            {model: m, base-url: 'http://a:b@host/v1'} | holds no user, password, query or fragment
            {model: m, api-key: sk-1}                  | unknown key 'api-key' under 'endpoint'
            {model: m, api-key-variable: sk-1-secret}  | only the variable's name in the spec
            {model: m, cap: 5}                         | a cap of 5.0 needs the prices of a million tokens
            {model: m, cap: 5, max-tokens: none, prices: {prompt: 1, completion: 1}} | needs max-tokens
            {model: m, prices: {prompt: 1}}            | 'endpoint.prices.completion' is missing
            {model: m, mode: replay}                   | 'mode: replay' needs the file
            {model: m, recording: a.jsonl}             | 'mode: live' keeps no recording
            {model: m, mode: rerun}                    | 'endpoint.mode' is one of live, record, replay, found 'rerun'
            {model: m, temperature: 3}                 | 'endpoint.temperature' is a number from 0 to 2
            """)
    void mistakesAreToldWithTheirPlace(String endpoint, String said) {
        String message = String.valueOf(assertThrows(SpecException.class, () -> read("endpoint: " + endpoint))
                .getMessage());
        assertTrue(message.startsWith("asks.yaml, line 6"), message);
        assertTrue(message.contains(said), message);
        assertFalse(message.contains("secret"), message);
    }

    private String questions(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("questions.jsonl"), lines);
        return "questions: {file: '" + file + "', calls: 7}\n";
    }

    private static String sums(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"question\": \"" + i + " + 1?\", \"answer\": " + (i + 1) + ", \"checker\": \"numeric\"}\n");
        }
        return lines.toString();
    }

    @Test
    void questionsAreATaskOfTheRun() throws IOException {
        RunSpec spec = RunSpecReader.read(
                "asks.yaml",
                SPEC.replace("CartPole-v0", "questions").replace("environment-steps", "problems")
                        + "endpoint: {model: m}\n" + questions(sums(40)));
        Task task = spec.stages().getFirst().in(spec.catalogue());
        assertTrue(task.problems().isPresent());
        assertEquals(Optional.of(7), spec.questions().map(QuestionsSpec::mostCalls));
        assertEquals(spec, RunSpecReader.read("written", RunSpecWriter.write(spec)));
    }

    @Test
    void questionsNeedAnEndpoint() throws IOException {
        String keys = questions(sums(40));
        SpecException alone = assertThrows(SpecException.class, () -> read(keys));
        assertTrue(String.valueOf(alone.getMessage()).contains("say which one under 'endpoint'"), alone.getMessage());
    }

    @Test
    void aBadLineOfQuestionsIsNamed() throws IOException {
        String keys = "endpoint: {model: m}\n" + questions(sums(30) + "{\"question\": \"?\"}\n");
        SpecException bad = assertThrows(SpecException.class, () -> read(keys));
        assertTrue(String.valueOf(bad.getMessage()).contains("line 31 of "), bad.getMessage());
    }
}
