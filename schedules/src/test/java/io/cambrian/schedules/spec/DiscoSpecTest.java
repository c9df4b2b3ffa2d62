package io.cambrian.schedules.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.rule.disco.DiscoAgentSettings;
import io.cambrian.evaluators.rule.disco.DiscoMetaSettings;
import io.cambrian.schedules.spec.learner.MetaGradientSpec;
import io.cambrian.schedules.spec.space.DiscoSpaceSpec;
import io.cambrian.schedules.spec.trainer.DiscoTrainerSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.rule.disco.DiscoShape;
import io.cambrian.searchspace.rule.disco.DiscoSpace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Run specs that search DiscoRL rules. */
class DiscoSpecTest {

    private static final String MINIMAL = """
            name: disco
            evaluations: 10
            search-space: {kind: disco-rule}
            stages:
              - task: Catch-5
                environment-steps: 25600
            """;

    @Test
    void aMinimalSpecSearchesSmallRulesByMetaGradients() {
        RunSpec spec = read(MINIMAL);
        assertEquals(new DiscoSpaceSpec(DiscoShape.of(16, 32, 16), DiscoSpace.USUAL_DEVIATION), spec.searchSpace());
        assertEquals(new DiscoTrainerSpec(DiscoAgentSettings.small(), DiscoMetaSettings.usual(2)), spec.trainer());
        assertEquals(new MetaGradientSpec(1, 25, 10, List.of("predictive-A2C")), spec.metaLearner());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void everyKeyIsReadAndWritten() {
        RunSpec spec = read(MINIMAL.replace(
                        "{kind: disco-rule}",
                        "{kind: disco-rule, predictions: 600, hidden: 256, lifetime: 128, embedding: 15,"
                                + " action-channels: 14, action-summary: 3, target-channels: 13, lifetime-embedding: 12,"
                                + " deviation: 0.1}")
                + """
                trainer:
                  kind: disco
                  hidden: [64, 32]
                  model-width: 16
                  value-bins: 601
                  largest-value: 300
                  learning-rate: 3.0e-4
                  environment-copies: 4
                  rollout-steps: 29
                  discount: 0.99
                  retrace-lambda: 0.9
                  judging-copies: 8
                  lives: 3
                  updates-per-meta-step: 20
                  policy-entropy-weight: 0.1
                  prediction-entropy-weight: 0.2
                  target-penalty: 0.3
                  divergence-weight: 0.4
                  meta-gradient-norm-limit: 0.5
                  meta-learning-rate: 0.01
                  critic-learning-rate: 0.02
                """);
        assertEquals(new DiscoSpaceSpec(new DiscoShape(600, 256, 128, 15, 14, 3, 13, 12), 0.1), spec.searchSpace());
        DiscoAgentSettings agent = new DiscoAgentSettings(List.of(64, 32), 16, 601, 300, 3e-4f, 4, 29, 0.99, 0.9, 8);
        DiscoMetaSettings meta = new DiscoMetaSettings(3, 20, 0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.01f, 0.02f);
        assertEquals(new DiscoTrainerSpec(agent, meta), spec.trainer());
        assertEquals(116, spec.trainer().environmentStepsPerUpdate());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void evolutionStrategiesSearchTheSameSpace() {
        RunSpec spec = read(MINIMAL + "meta-learner: {kind: open-es, trials: pairs}\n");
        assertEquals(List.of("predictive-A2C"), spec.metaLearner().initial());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void whatCannotBeMeantIsRefusedInASentence() {
        assertRefused(
                "trainer: {updates-per-meta-step: 0}\n",
                "'trainer' cannot be used: a meta-gradient goes through K ≥ 1 updates, found K = 0");
        assertRefused("trainer: {value-bins: 1}\n", "value-bins");
        assertRefused("trainer: {retrace-lamda: 0.9}\n", "unknown key 'retrace-lamda'");
        assertRefused("meta-learner: {initial: [A2C]}\n", "there is no rule for agents that predict 'A2C'");
        assertRefused("search-space: {kind: disco-rule, hidden: 0}\n", "hidden");
    }

    @Test
    void theExampleCanBeReadByDayAndByNight() {
        for (Optional<String> profile : List.of(Optional.<String>empty(), Optional.of("overnight"))) {
            RunSpec spec = RunSpecReader.readFile(Path.of("examples", "disco-catch.yaml"), profile);
            assertEquals(spec, RunSpecReader.read("disco-catch.yaml", RunSpecWriter.write(spec)));
        }
    }

    private static void assertRefused(String keys, String part) {
        String spec = keys.startsWith("search-space")
                ? MINIMAL.replace("search-space: {kind: disco-rule}\n", keys)
                : MINIMAL + keys;
        String message = String.valueOf(
                assertThrows(SpecException.class, () -> read(spec)).getMessage());
        assertTrue(message.contains(part), message);
    }

    private static RunSpec read(String yaml) {
        return RunSpecReader.read("disco.yaml", yaml);
    }
}
