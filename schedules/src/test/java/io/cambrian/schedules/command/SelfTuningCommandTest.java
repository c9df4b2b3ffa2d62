package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands on self-tuning agents, as a user types them. */
class SelfTuningCommandTest {

    private static final String SPEC = """
            name: tiny-self-tuning
            evaluations: 2
            search-space:
              kind: hyper-parameters
              program: self-tuning-actor-critic
              fields:
                meta-learning-rate: {type: float, from: 1.0e-3, to: 1.0e-2, scale: log}
            meta-learner: {kind: random-search, initial: [untuned]}
            trainer:
              kind: self-tuning
              networks: linear
              optimiser: {kind: sgd, learning-rate: 0.1}
              environment-copies: 1
              rollout-steps: 16
              entropy-weight: {from: 0, to: 1, start: 0.12}
              scoring-episodes: 1
            stages:
              - {task: TwoColours-1000-offsets, environment-steps: 6000, random-score: -100, reference-score: 100}
            report: {finalists: 1, selection-seeds: 1, best: 1, seeds: 2}
            """;

    @TempDir
    Path directory;

    @Test
    void whatALifetimeTunedIsExportedAndTrainedWithAgain() throws IOException {
        Path spec = Files.writeString(directory.resolve("spec.yaml"), SPEC);
        JsonNode run = json("run", spec.toString(), "--export-to", path("exported"));
        Path written = Path.of(run.get("lifetime").asString());
        assertTrue(Files.readString(written).contains("public static double entropyWeight(long environmentStep)"));
        assertTrue(Files.readString(written).contains("tuned these coefficients of its own loss"));
        String best = run.get("leaderboard").get(0).get("candidate").asString();
        JsonNode again =
                json("export", best, "--to", path("again"), "--class", "Found").get("lifetime");
        assertTrue(Files.isRegularFile(directory.resolve("again/discovered/FoundLifetimeTest.java")));
        String id = run.get("run").asString();
        JsonNode held = json("evaluate", again.get("candidate").asString(), "--run", id);
        assertEquals(2, held.get(0).get("agents").size());
        assertEquals(
                3,
                answer(new ArrayList<>(), "export", best, "--to", path("again"), "--lifetime", "1"),
                "a seed that no lifetime has");
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private JsonNode json(String... command) {
        List<String> printed = new ArrayList<>();
        String[] all = new String[command.length + 1];
        System.arraycopy(command, 0, all, 0, command.length);
        all[command.length] = "--json";
        assertEquals(0, answer(printed, all), printed::toString);
        return new JsonMapper().readTree(printed.getFirst());
    }

    private int answer(List<String> printed, String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--archive", path("archive")));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cambrian.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
        printed.add(out.toString());
        printed.add(err.toString());
        return code;
    }
}
