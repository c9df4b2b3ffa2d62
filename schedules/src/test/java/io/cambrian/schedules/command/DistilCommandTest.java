package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.searchspace.drift.DriftFormat;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.random.CounterRandom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From network to formula on the command line, in miniature: a network of random weights and a run of a few agents. */
class DistilCommandTest {

    private static final String DRIFTS = """
            name: tiny-drifts
            evaluations: 6
            search-space: {kind: drift, width: 4}
            meta-learner: {kind: open-es, population: 4}
            trainer:
              {kind: ppo, hidden: [4], environment-copies: 4, rollout-steps: 16, epochs: 2, minibatches: 2, learning-rate: 0.05}
            stages:
              - {task: Catch, environment-steps: 320}
            report:
              finalists: 1
              selection-seeds: 1
              best: 1
              seeds: 2
              held-out:
                - {task: CartPole-v0, environment-steps: 1280}
            """;

    private static final String LOSSES = """
            name: tiny-losses
            evaluations: 2
            search-space: {language: small, start: scratch}
            meta-learner: {population: 2, tournament: 1}
            trainer: {hidden: [4], batch-size: 4, learning-starts: 40, environment-copies: 2, epsilon-steps: 100}
            stages:
              - {task: Catch, environment-steps: 120}
            """;

    @TempDir
    static Path directory;

    private static String drifts = "";
    private static String losses = "";
    private static String network = "";

    @BeforeAll
    static void twoRunsAndANetwork() throws IOException {
        drifts = run("drifts.yaml", DRIFTS);
        losses = run("losses.yaml", LOSSES);
        NeuralShape shape = new NeuralShape(4, NeuralShape.Base.PPO, false, 1e-4);
        CounterRandom random = new CounterRandom(1, 0);
        float[] weights = new float[shape.weights()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) random.nextGaussian();
        }
        Path file = directory.resolve("network.json");
        Files.writeString(file, new DriftFormat().write(NeuralDrift.of(shape, weights)));
        network = file.toString();
    }

    @Test
    void aNetworkBecomesAFormulaThatCanBeEvaluated() {
        String formula = directory.resolve("formula.json").toString();
        List<String> words = List.of(network, "--run", drifts, "--mutants", "2", "--to", formula);
        JsonNode result = distil(words, "--json").json();
        assertEquals(result, distil(words, "--json").json());
        JsonNode chosen = result.get("chosen");
        JsonNode best = result.get("front").get(result.get("front").size() - 1);
        assertTrue(chosen.get("slope").asDouble() >= best.get("slope").asDouble() - 0.01);
        assertEquals(List.of("Catch", "CartPole-v0"), result.get("performance").findValuesAsString("task"));
        JsonNode again =
                cambrian("evaluate", formula, "--run", drifts, "--json").json();
        for (int i = 0; i < 2; i++) {
            assertEquals(chosen.get("candidate"), again.get(i).get("candidate"));
            assertEquals(
                    result.get("performance").get(i).get("second"), again.get(i).get("score"));
        }
        String text = distil(words).out();
        assertTrue(text.contains("D = " + chosen.get("formula").asString()), text);
        assertTrue(text.contains("formula − network"), text);
    }

    @Test
    void whatCannotBeDistilledIsSaidSo() {
        distil(List.of("DQN", "--run", losses)).refuses(ExitCode.SPEC, "only drifts can be distilled");
        distil(List.of("DPO", "--run", drifts)).refuses(ExitCode.SPEC, "is a formula already");
        distil(List.of(network, "--run", losses)).refuses(ExitCode.SPEC, "candidates of the kind 'loss'");
        distil(List.of(network)).refuses(ExitCode.SPEC, "--task");
        distil(List.of(network, "--run", drifts, "--task", "Catch")).refuses(ExitCode.SPEC, "without --run");
        distil(List.of(network, "--run", drifts, "--seeds", "1")).refuses(ExitCode.SPEC, "--seeds");
        distil(List.of(network, "--run", drifts, "--mutants", "-1")).refuses(ExitCode.SPEC, "--mutants");
        distil(List.of(network, "--run", drifts, "--tolerance", "-1")).refuses(ExitCode.SPEC, "--tolerance");
        distil(List.of(network, "--run", drifts, "--threads", "0")).refuses(ExitCode.SPEC, "--threads");
    }

    @Test
    void aFormulaThatCannotBeWrittenIsSaidBeforeItIsSought() {
        String nowhere = directory.resolve("missing/formula.json").toString();
        distil(List.of(network, "--run", drifts, "--to", nowhere)).refuses(ExitCode.SPEC, "missing");
    }

    private static String run(String name, String yaml) throws IOException {
        Path spec = Files.writeString(directory.resolve(name), yaml);
        String exported = directory.resolve("exported").toString();
        return cambrian("run", spec.toString(), "--export-to", exported, "--json")
                .json()
                .get("run")
                .asString();
    }

    private static Invocation distil(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addFirst("distil");
        all.addAll(List.of(more));
        return cambrian(all.toArray(String[]::new));
    }

    private static Invocation cambrian(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--archive", directory.resolve("archive").toString()));
        return Invocation.of(all.toArray(String[]::new));
    }
}
