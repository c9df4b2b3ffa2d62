package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.command.option.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Commands on learned update rules, as a user types them. */
class RuleCommandTest extends CommandCase {

    private static final String SPEC = """
            name: tiny-rules
            evaluations: 5
            search-space: {kind: rule, hidden: 3, predictions: 3, embedding: 2, lifetime: relative}
            meta-learner: {kind: meta-gradient, lanes: 1, meta-steps: 2, judge-every: 2}
            trainer: {environment-copies: 2, rollout-steps: 5, judging-copies: 2, lives: 2, updates-per-meta-step: 2}
            stages:
              - {task: GridWorld-levels-debug, environment-steps: 200}
            report:
              finalists: 2
              selection-seeds: 1
              best: 1
              seeds: 2
              held-out:
                - {task: DeepSea-3, environment-steps: 200}
            """;

    @Test
    void aMetaTrainingLeavesAClassAndPicturesAndEveryCommandKnowsItsRules() {
        Invocation run = cambrian("run", file("spec.yaml", SPEC), "--export-to", path("exported"), "--json");
        assertEquals(0, run.code(), run.err());
        JsonNode result = run.json();
        assertTrue(Files.isRegularFile(Path.of(result.get("exported").asString())));
        assertEquals(List.of("ages", "learning", "series"), kinds(result.get("pictures")));
        String best = discovered(result.get("leaderboard"));
        assertEquals("rule", cambrian("show", best, "--json").json().get("kind").asString());
        assertEquals(0, cambrian("lineage", best).code());
        assertEquals(0, cambrian("export", best, "--to", path("again")).code());
        assertEquals(0, cambrian("leaderboard").code());
        Invocation evaluated =
                cambrian("evaluate", best, "--run", result.get("run").asString());
        assertEquals(0, evaluated.code(), evaluated.err());
        Invocation longer = cambrian(
                "evaluate", best, "--task", "GridWorld-levels-debug", "--seeds", "1", "--environment-steps", "3840");
        assertTrue(longer.err().contains("chosen on trainings of 20 to 20 updates, but this one"), longer.err());
        assertTrue(cambrian("show", "a2c").out().contains("ascend ln π(a|s)·A"));
    }

    @Test
    void levelsOfTheHighestRegretAreDrawn() {
        String spec = SPEC.replace("levels-debug", "any-debug")
                .replace(
                        "updates-per-meta-step: 2}",
                        "updates-per-meta-step: 2,\n" + "          levels: {choice: replay, capacity: 6}}")
                .replace("meta-steps: 2", "meta-steps: 10");
        Invocation run = cambrian("run", file("spec.yaml", spec), "--export-to", path("exported"), "--json");
        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of("ages", "learning", "series", "levels"),
                kinds(run.json().get("pictures")));
    }

    @Test
    void aStrategySearchesTheSameRules() {
        String spec = SPEC.replace("evaluations: 5", "evaluations: 10")
                .replace(
                        "{kind: meta-gradient, lanes: 1, meta-steps: 2, judge-every: 2}",
                        "{kind: open-es, population: 4, trials: pairs, lifetimes: [0.5, 1.0], mean-every: 1}");
        Invocation run = cambrian("run", file("spec.yaml", spec), "--export-to", path("exported"), "--json");
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void theLearningRateOfAHandMadeRuleIsTuned() {
        String spec = SPEC.replaceFirst(
                        "search-space: .*",
                        "search-space: {kind: hyper-parameters, program: A2C,"
                                + " fields: {learning-rate: {from: 1, to: 100, scale: log}}}")
                .replaceFirst("meta-learner: .*", "meta-learner: {kind: quasi-random}")
                .replace("trainer: {", "trainer: {kind: rule, ");
        Invocation run = cambrian("run", file("spec.yaml", spec), "--export-to", path("exported"), "--json");
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void aSpecWhosePartsDoNotFitIsRefusedWithTheRemedy() {
        refused(SPEC.replace("updates-per-meta-step: 2", "updates-per-meta-step: 0"), "found K = 0");
        refused(
                SPEC.replace("environment-steps: 200", "environment-steps: 9"),
                "ends before its first update, after 10");
        refused(
                SPEC.replace("GridWorld-levels-debug", "GridWorld-sparse")
                        .replace("lives: 2,", "levels: {choice: frozen}, lives: 2,"),
                "'GridWorld-sparse' is a single one; use a task such as 'GridWorld-any-small'");
        refused(SPEC.replace("GridWorld-levels-debug", "Pendulum-v1"), "name it 'Pendulum-v1@5'");
        refused(SPEC.replace("trainer: {", "trainer: {kind: ppo} #"), "train update rules with 'rule'");
        refused(
                SPEC.replace(
                        "{kind: meta-gradient, lanes: 1, meta-steps: 2, judge-every: 2}",
                        "{kind: regularised-evolution}"),
                "the space holds learned rules, not the hand-made");
        refused(SPEC.replace("evaluations: 5", "evaluations: 2"), "takes 3 evaluations");
        Invocation handMade = cambrian("export", "A2C", "--to", path("never"));
        assertEquals(ExitCode.SPEC.number(), handMade.code());
        assertTrue(handMade.err().contains("learned rules are exported"), handMade.err());
    }

    private static List<String> kinds(JsonNode pictures) {
        List<String> kinds = new ArrayList<>();
        for (JsonNode picture : pictures) {
            assertTrue(Files.isRegularFile(Path.of(picture.asString())));
            kinds.add(picture.asString().replaceAll(".*-(.*)\\.png", "$1"));
        }
        return kinds;
    }

    private static String discovered(JsonNode leaderboard) {
        for (JsonNode row : leaderboard) {
            if (!row.get("baseline").asBoolean()) {
                return row.get("candidate").asString();
            }
        }
        throw new AssertionError("nothing was discovered: " + leaderboard);
    }
}
