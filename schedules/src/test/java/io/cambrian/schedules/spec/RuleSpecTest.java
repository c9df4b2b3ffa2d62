package io.cambrian.schedules.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.schedules.spec.learner.MetaGradientSpec;
import io.cambrian.schedules.spec.space.RuleSpaceSpec;
import io.cambrian.schedules.spec.trainer.RuleTrainerSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.curriculum.Choice;
import io.cambrian.searchspace.curriculum.ReplayOrder;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Run specs that search learned update rules. */
class RuleSpecTest {

    private static final String MINIMAL = """
            name: rules
            evaluations: 10
            search-space: {kind: rule}
            stages:
              - task: GridWorld-levels-small
                environment-steps: 64000
            """;

    @Test
    void aMinimalSpecSearchesThePublishedNetworkByMetaGradients() {
        RunSpec spec = read(MINIMAL);
        assertEquals(new RuleSpaceSpec(LpgShape.published(), LpgSpace.Origin.NETWORK, 0.1), spec.searchSpace());
        assertEquals(
                new RuleTrainerSpec(AgentSettings.tabular(64), MetaSettings.published(64), new Choice.Random()),
                spec.trainer());
        assertEquals(new MetaGradientSpec(1, 25, 10, List.of("A2C")), spec.metaLearner());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void everyKeyIsReadAndWritten() {
        RunSpec spec = read(MINIMAL.replace(
                        "{kind: rule}",
                        "{kind: rule, cell: lstm, hidden: 8, predictions: 4, embedding: 3, lifetime: relative,"
                                + " start: zero, deviation: 0.02}")
                + """
                meta-learner: {kind: meta-gradient, lanes: 2, meta-steps: 5, judge-every: 3, initial: [REINFORCE]}
                trainer:
                  kind: rule
                  hidden: [32, 16]
                  optimiser: {kind: adam, learning-rate: 1.0e-3, mean-decay: 0.8, square-decay: 0.99, epsilon: 1.0e-5}
                  critic-optimiser: {kind: rmsprop, learning-rate: 0.01, decay: 0.95, epsilon: 1.0e-6}
                  gradient-norm-limit: 10
                  prediction-weight: 0.25
                  environment-copies: 8
                  rollout-steps: 10
                  discount: 0.9
                  gae-lambda: 0.8
                  judging-copies: 16
                  lives: 3
                  updates-per-meta-step: 2
                  rule-inputs: followed
                  policy-entropy-weight: 0.1
                  prediction-entropy-weight: 0.2
                  policy-target-penalty: 0.3
                  prediction-target-penalty: 0.4
                  meta-learning-rate: 0.01
                  shortest-life: 10
                  levels: {choice: frozen, set: 5}
                """);
        LpgShape shape = new LpgShape(LpgShape.Cell.LSTM, 8, 4, 3, LifetimeInputs.RELATIVE);
        assertEquals(new RuleSpaceSpec(shape, LpgSpace.Origin.ZERO, 0.02), spec.searchSpace());
        AgentSettings agent = new AgentSettings(
                List.of(32, 16),
                new Adam(1e-3f, 0.8f, 0.99f, 1e-5f),
                new RmsProp(0.01f, 0.95f, 1e-6f),
                10,
                0.25f,
                8,
                10,
                0.9,
                0.8,
                16);
        MetaSettings meta = new MetaSettings(
                3,
                2,
                MetaSettings.RuleInputs.FOLLOWED,
                new MetaSettings.Regularisation(0.1f, 0.2f, 0.3f, 0.4f),
                0.01f,
                OptionalInt.of(10));
        assertEquals(new RuleTrainerSpec(agent, meta, new Choice.Frozen(5)), spec.trainer());
        assertEquals(80, spec.trainer().environmentStepsPerUpdate());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void levelsAreReplayedAsPublishedOrAsTheSpecSays() {
        assertEquals(Choice.Replay.GROOVE, levels("{choice: replay}"));
        assertEquals(
                new Choice.Replay(200, 0.25, new ReplayOrder.Proportional(2), Choice.Regret.SHARE_OF_OPTIMUM),
                levels("{choice: replay, capacity: 200, replay-probability: 0.25, order: proportional, temperature: 2,"
                        + " regret: share-of-optimum}"));
        assertEquals(new Choice.Frozen(64), levels("{choice: frozen}"));
    }

    private static Choice levels(String keys) {
        RunSpec spec = read(MINIMAL + "trainer: {kind: rule, levels: " + keys + "}\n");
        assertEquals(spec, read(RunSpecWriter.write(spec)));
        return ((RuleTrainerSpec) spec.trainer()).levels();
    }

    @Test
    void evolutionStrategiesSearchTheSameSpace() {
        RunSpec spec = read(MINIMAL + "meta-learner: {kind: open-es, trials: pairs, lifetimes: [0.1, 1.0]}\n");
        assertEquals(List.of("A2C"), spec.metaLearner().initial());
        assertEquals(spec, read(RunSpecWriter.write(spec)));
    }

    @Test
    void whatCannotBeMeantIsRefusedInASentence() {
        assertRefused(
                "trainer: {updates-per-meta-step: 0}\n",
                "'trainer' cannot be used: a meta-gradient goes through K ≥ 1 updates, found K = 0: without any the rule"
                        + " has no influence on what is judged.");
        assertRefused(
                "trainer: {lives: 8, levels: {choice: replay, capacity: 15}}\n",
                "'trainer.levels.capacity' cannot be used: a buffer holds the levels of all 'lives' and as many unseen"
                        + " ones, at least 16, found 15");
        assertRefused("trainer: {levels: {choice: replai}}\n", "did you mean 'replay'?");
        assertRefused("trainer: {levels: {choice: frozen, capacity: 15}}\n", "unknown key 'capacity'");
        assertRefused("trainer: {levels: {choice: replay, temperature: 2}}\n", "unknown key 'temperature'");
        assertRefused("meta-learner: {initial: [A3C]}\n", "there is no update rule 'A3C'; did you mean 'A2C'?");
        assertRefused("trainer: {optimiser: {kind: adan}}\n", "did you mean 'adam'?");
        assertRefused(
                "trainer: {optimiser: {mean-decay: 0.9}}\n", "unknown key 'mean-decay' under 'trainer.optimiser'");
        String space = String.valueOf(assertThrows(
                        SpecException.class, () -> read(MINIMAL.replace("kind: rule", "kind: rule, lifetime: relativ")))
                .getMessage());
        assertTrue(space.contains("did you mean 'relative'?"), space);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lpg-grid.yaml", "ta-lpg-es.yaml", "groove.yaml"})
    void examplesCanBeReadByDayAndByNight(String name) {
        for (Optional<String> profile : List.of(Optional.<String>empty(), Optional.of("overnight"))) {
            RunSpec spec = RunSpecReader.readFile(Path.of("examples", name), profile);
            assertEquals(spec, RunSpecReader.read(name, RunSpecWriter.write(spec)));
        }
    }

    private static void assertRefused(String keys, String part) {
        String refusal = String.valueOf(
                assertThrows(SpecException.class, () -> read(MINIMAL + keys)).getMessage());
        assertTrue(refusal.contains(part), refusal);
    }

    private static RunSpec read(String yaml) {
        return RunSpecReader.read("test.yaml", yaml);
    }
}
