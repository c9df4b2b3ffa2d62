package io.cambrian.schedules.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.schedules.spec.space.NeuralDriftSpec;
import io.cambrian.schedules.spec.space.SymbolicDriftSpec;
import io.cambrian.schedules.spec.trainer.PpoSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Run specs that search drift functions. */
class DriftSpecTest {

    private static final String MINIMAL = """
            name: drifts
            evaluations: 10
            search-space: {kind: drift}
            stages:
              - task: Catch
                environment-steps: 5000
            """;

    @Test
    void aMinimalSpecSearchesThePublishedNetworkWithPpo() {
        RunSpec spec = read(MINIMAL);
        assertEquals(new NeuralDriftSpec(128, "ppo", false, 1e-4), spec.searchSpace());
        assertEquals(new PpoSpec(PpoSettings.classic()), spec.trainer());
        assertEquals(List.of("PPO"), spec.metaLearner().initial());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void everyKeyOfPpoIsReadAndWritten() {
        RunSpec spec =
                read(MINIMAL.replace("{kind: drift}", "{kind: drift, form: symbolic, size: 12, start: DPO}") + """
                trainer:
                  kind: ppo
                  hidden: [32]
                  activation: relu
                  shared-torso: true
                  learning-rate: 5e-3
                  anneal-learning-rate: false
                  environment-copies: 32
                  rollout-steps: 16
                  epochs: 3
                  minibatches: 8
                  discount: 0.9
                  gae-lambda: 0.8
                  entropy-weight: 0
                  value-weight: 0.25
                  value-clip: none
                  gradient-norm-limit: none
                  normalise-advantages: false
                  normalise-observations: true
                  normalise-rewards: true
                  scoring: greedy
                  scoring-episodes: 7
                """);
        assertEquals(new SymbolicDriftSpec(12, false, "DPO"), spec.searchSpace());
        PpoSettings ppo = ((PpoSpec) spec.trainer()).settings();
        assertEquals(Activation.RELU, ppo.actorCritic().activation());
        assertEquals(5e-3, ppo.actorCritic().learningRate());
        assertEquals(512, spec.trainer().environmentStepsPerUpdate());
        assertEquals(OptionalDouble.empty(), ppo.valueClip());
        assertEquals(new Scoring.GreedyEpisodes(7), ppo.actorCritic().scoring());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void keysOfTheOtherFormAreRefused() {
        assertTrue(refusal(MINIMAL.replace("kind: drift", "kind: drift, size: 3"))
                .startsWith("test.yaml, line 3: unknown key 'size' under 'search-space'"));
        assertTrue(refusal(MINIMAL.replace("kind: drift", "kind: drift, form: symbolc"))
                .contains("did you mean 'symbolic'?"));
        assertTrue(refusal(MINIMAL.replace("kind: drift", "kind: drift, temporal: maybe"))
                .contains("'search-space.temporal' is true or false, found 'maybe'"));
    }

    @Test
    void settingsThatDoNotFitTogetherAreRefusedWithTheirLine() {
        assertEquals(
                "test.yaml, line 7: 'trainer' cannot be used: the number of minibatches must divide a rollout of 4 copies"
                        + " × 128 steps = 512 transitions, found 5.",
                refusal(MINIMAL + "trainer: {minibatches: 5}\n"));
        String a2c = refusal(MINIMAL + "trainer: {kind: a2c}\n");
        assertTrue(a2c.startsWith("test.yaml, line 7: 'trainer.kind' cannot be used: 'a2c' takes one step"), a2c);
        assertTrue(a2c.endsWith("or 'rule' with the candidate A2C."), a2c);
    }

    private static RunSpec read(String yaml) {
        return RunSpecReader.read("test.yaml", yaml);
    }

    private static String refusal(String yaml) {
        return String.valueOf(
                assertThrows(SpecException.class, () -> read(yaml)).getMessage());
    }
}
