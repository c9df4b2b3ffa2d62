package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.searchspace.drift.DriftFormat;
import io.cambrian.searchspace.drift.LifetimeRange;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralShape;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Commands on drifts, as a user types them. */
class DriftCommandTest extends CommandCase {

    private static final String SPEC = """
            name: tiny-drifts
            evaluations: 10
            search-space: {kind: drift, width: 4, temporal: true}
            meta-learner: {kind: open-es, population: 4, trials: pairs, lifetimes: [0.5, 1.0], mean-every: 1}
            trainer: {hidden: [4], environment-copies: 4, rollout-steps: 16, minibatches: 2, epochs: 2}
            stages:
              - {task: Catch, environment-steps: 256}
            report:
              finalists: 2
              selection-seeds: 1
              best: 1
              seeds: 2
              held-out:
                - {task: DeepSea-3, environment-steps: 128}
            """;

    @Test
    void aRunOfAStrategyReportsMeansAndLeavesAClassAndPictures() {
        Invocation run = cambrian("run", file("spec.yaml", SPEC), "--export-to", path("exported"), "--json");
        assertEquals(0, run.code(), run.err());
        JsonNode result = run.json();
        assertTrue(Files.isRegularFile(Path.of(result.get("exported").asString())));
        assertEquals(5, result.get("pictures").size());
        result.get("pictures").forEach(picture -> assertTrue(Files.isRegularFile(Path.of(picture.asString()))));
        String best = result.get("leaderboard").get(0).get("candidate").asString();
        JsonNode shown = cambrian("show", best, "--json").json();
        assertEquals("drift", shown.get("kind").asString());
        assertEquals(0, cambrian("check-drift", best).code());
        Invocation evaluated =
                cambrian("evaluate", best, "--run", result.get("run").asString());
        assertEquals(0, evaluated.code(), evaluated.err());
    }

    @Test
    void aSpecWhosePartsDoNotFitIsRefusedWithTheRemedy() {
        refused(SPEC.replace("trainer: {", "trainer: {kind: dqn} #"), "train drifts with 'ppo'");
        refused(
                SPEC.replace("{kind: drift, width: 4, temporal: true}", "{kind: loss}")
                        .replace("trainer: {", "trainer: {kind: ppo, "),
                "moves a point through a space of vectors");
        refused(
                SPEC.replace("{kind: drift, width: 4, temporal: true}", "{kind: drift, form: symbolic}"),
                "'form: neural'");
        refused(
                SPEC.replace("meta-learner:", "meta-learner: {} #")
                        .replace("kind: drift, width: 4, temporal: true", "")
                        .replace("trainer: {", "trainer: {kind: ppo, "),
                "train losses with 'dqn'");
        refused(SPEC.replace("evaluations: 10", "evaluations: 5"), "takes 6 evaluations");
        refused(
                SPEC.replace("meta-learner:", "meta-learner: {kind: meta-gradient} #"),
                "cannot say how the candidate should change");
        refused(SPEC.replace("population: 4", "population: 5"), "even and at least 2, found 5");
        refused(SPEC.replace("population: 4", "population: 4, sigma: 0"), "'meta-learner.sigma' is a number above 0");
        refused(SPEC.replace("trials: pairs, ", ""), "add 'trials: pairs'");
        refused(SPEC.replace("environment-steps: 256", "environment-steps: 32"), "ends before the first rollout of 64");
    }

    @Test
    void aFunctionThatIsNoDriftIsFoundOutWithThePoint() {
        NeuralShape shape = new NeuralShape(2, NeuralShape.Base.NONE, false, 0);
        float[] weights = new float[shape.weights()];
        weights[0] = 0.5f; // of ln r to the first unit
        weights[2 * shape.features()] = 0.5f; // of the first unit to the output
        String json = new DriftFormat().write(NeuralDrift.of(shape, weights));
        Invocation answer = cambrian("check-drift", file("drift.json", json));
        assertEquals(ExitCode.BAR_MISSED.number(), answer.code(), answer.err());
        assertTrue(answer.out().contains("NO DRIFT: a drift has no slope at r = 1"), answer.out());
        assertTrue(answer.out().contains("at r = 1.0, A = "), answer.out());
        assertEquals(ExitCode.SPEC.number(), cambrian("check-drift", "DQN").code());
        assertEquals(0, cambrian("check-drift", "dpo", "--json").code());
    }

    @Test
    void aLifetimeOutsideOfTheTrainedRangeIsAWarning() {
        NeuralShape shape = new NeuralShape(2, NeuralShape.Base.PPO, true, 1e-4).madeFor(new LifetimeRange(100, 200));
        String json = new DriftFormat().write(NeuralDrift.of(shape, new float[shape.weights()]));
        Invocation answer = cambrian(
                "evaluate", file("drift.json", json), "--task", "Catch", "--seeds", "1", "--environment-steps", "1024");
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.err().contains("100 to 200 updates, but this one on Catch has 2"), answer.err());
    }

    @Test
    void onlyKindsWithPicturesAreDrawn() {
        Invocation drawn = cambrian("draw", "ppo", "--to", path("pictures"));
        assertEquals(4, drawn.out().lines().count(), drawn.err());
        Invocation refused = cambrian("draw", "DQN", "--to", path("pictures"));
        assertEquals(ExitCode.SPEC.number(), refused.code());
        assertTrue(refused.err().contains("'loss' has no pictures"), refused.err());
    }
}
