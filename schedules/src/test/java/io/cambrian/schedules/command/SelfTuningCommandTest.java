package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Commands on self-tuning agents, as a user types them. */
class SelfTuningCommandTest extends CommandCase {

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
                cambrian("export", best, "--to", path("again"), "--lifetime", "1")
                        .code(),
                "a seed that no lifetime has");
    }

    private JsonNode json(String... command) {
        String[] all = Arrays.copyOf(command, command.length + 1);
        all[command.length] = "--json";
        return cambrian(all).json();
    }
}
