package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.searchspace.drift.DriftFormat;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands print with {@code --json} has the keys and types that docs/json.md promises. */
class JsonDocumentsTest {

    private static final String LOSSES = """
            name: losses
            evaluations: 6
            search-space: {language: small, start: scratch}
            meta-learner: {kind: nsga2, population: 4}
            trainer: {hidden: [4], batch-size: 4, learning-starts: 40, environment-copies: 2, epsilon-steps: 100}
            stages:
              - {task: Catch, environment-steps: 120}
            report: {finalists: 2, selection-seeds: 1, best: 1, seeds: 2}
            """;

    private static final String POPULATION = """
            name: population
            search-space:
              kind: hyper-parameters
              program: PPO
              fields: {learning-rate: {from: 1.0e-5, to: 0.1, scale: log}, entropy-weight: {from: 0, to: 0.1}}
            meta-learner: {kind: population-based-training, population: 2, interval-steps: 256}
            trainer: {hidden: [4], shared-torso: true, rollout-steps: 32, anneal-learning-rate: false}
            stages:
              - {task: Catch, environment-steps: 512}
            report: {finalists: 1, selection-seeds: 1, best: 1, seeds: 2}
            """;

    private static final String DRIFTS = """
            name: drifts
            evaluations: 6
            search-space: {kind: drift, width: 4}
            meta-learner: {kind: open-es, population: 4}
            trainer:
              {kind: ppo, hidden: [4], environment-copies: 4, rollout-steps: 16, epochs: 2, minibatches: 2}
            stages:
              - {task: Catch, environment-steps: 320}
            report: {finalists: 1, selection-seeds: 1, best: 1, seeds: 2}
            """;

    @TempDir
    static Path directory;

    private static JsonPage page = new JsonPage(java.util.Map.of(), java.util.Map.of());
    private static String losses = "";
    private static String population = "";
    private static String drifts = "";
    private static String best = "";
    private static String network = "";

    @BeforeAll
    static void threeRunsAndANetwork() throws IOException {
        page = JsonPage.read(Path.of("../docs/json.md"));
        losses = run(LOSSES);
        population = run(POPULATION);
        drifts = run(DRIFTS);
        best = cambrian("leaderboard", losses, "--json")
                .json()
                .get("rows")
                .get(0)
                .get("candidate")
                .asString();
        NeuralShape shape = new NeuralShape(4, NeuralShape.Base.PPO, false, 1e-4);
        float[] weights = new float[shape.weights()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.sin(1 + i);
        }
        network = Files.writeString(
                        directory.resolve("network.json"), new DriftFormat().write(NeuralDrift.of(shape, weights)))
                .toString();
    }

    /** Every run's own document, too, is as the page says. */
    private static String run(String spec) throws IOException {
        Path file = Files.writeString(Files.createTempFile(directory, "spec", ".yaml"), spec);
        Invocation run = cambrian("run", file.toString(), "--export-to", path("exported"), "--json");
        assertEquals(List.of(), page.differences("run", run.json()));
        return run.json().get("run").asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resume {losses} --export-to {exported}",
                "runs",
                "leaderboard {losses}",
                "leaderboard {population}",
                "show {best}",
                "show DPO",
                "lineage {best}",
                "lineage {population}",
                "evaluate {best} --run {losses}",
                "evaluate FirstFit --task Packing-weibull-100 --seeds 1 --problems 2",
                "tasks",
                "tasks Catch",
                "tasks Sim3F",
                "export DQN --to {exported}",
                "draw DPO --to {exported}",
                "check-drift DPO",
                "distil {network} --run {drifts} --mutants 2",
                "digest {losses}",
                "archive verify",
                "archive rebuild",
                "bench --list",
                "bench",
                "doctor",
            })
    void aCommandPrintsTheDocumentOfThePage(String line) {
        String[] words = line.replace("{losses}", losses)
                .replace("{population}", population)
                .replace("{drifts}", drifts)
                .replace("{best}", best)
                .replace("{network}", network)
                .replace("{exported}", path("exported"))
                .split(" ");
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.add("--json");
        String command = words[0].equals("archive") ? words[0] + " " + words[1] : words[0];
        boolean keepsArchive = !List.of("tasks", "bench").contains(command);
        Invocation answer =
                keepsArchive ? cambrian(all.toArray(String[]::new)) : Invocation.of(all.toArray(String[]::new));
        assertEquals(List.of(), page.differences(command, answer.json()));
    }

    @Test
    void thePageKnowsEveryCommandAndEveryPartOfItIsUsed() {
        assertEquals(
                CommandTree.all().stream()
                        .filter(command -> command.getCommandSpec().optionsMap().containsKey("--json"))
                        .map(command -> CommandTree.name(command).substring("cambrian ".length()))
                        .filter(name -> !name.startsWith("study "))
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(page.documents().keySet()));
        String types = page.documents().values() + " "
                + page.parts().values().stream()
                        .map(keys -> keys.values().toString())
                        .collect(Collectors.joining());
        page.parts().keySet().forEach(part -> assertEquals(true, types.contains(part), part));
    }

    private static String path(String name) {
        return directory.resolve(name).toString();
    }

    private static Invocation cambrian(String... words) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.addAll(List.of("--archive", path("archive")));
        return Invocation.of(all.toArray(String[]::new));
    }
}
