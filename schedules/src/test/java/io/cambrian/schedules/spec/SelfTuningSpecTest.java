package io.cambrian.schedules.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.selftuning.setting.MetaModel;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.Mixing;
import io.cambrian.evaluators.selftuning.setting.Quantity;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.spec.space.TuningSpec;
import io.cambrian.schedules.spec.trainer.SelfTuningSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.OrderedField;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfTuningSpecTest {

    private static final String SPEC = """
            name: n
            seed: 1
            evaluations: 2
            search-space:
              kind: hyper-parameters
              program: self-tuning-actor-critic
              fields: {learning-rate: {type: float, from: 0.001, to: 0.01}}
            meta-learner: {kind: random-search}
            trainer: {kind: self-tuning, %s}
            stages:
              - {task: Catch, environment-steps: 10000}
            """;

    private static SelfTuningSettings settings(String keys) {
        RunSpec spec = RunSpecReader.read("test", SPEC.formatted(keys));
        RunSpec again = RunSpecReader.read("written", RunSpecWriter.write(spec));
        assertEquals(spec, again, "what is written is read back");
        return ((SelfTuningSpec) spec.trainer()).settings();
    }

    @Test
    void withoutKeysNothingIsTuned() {
        assertEquals(SelfTuningSettings.usual(), settings("scoring-episodes: 100"));
    }

    @Test
    void boundsAskForTuningByMetaGradients() {
        SelfTuningSettings settings = settings(
                "discount: {from: 0.5, to: 1, start: 0.8}, mixing: uniform, updates: 3, outer-critic: {hidden: [8]}");
        assertEquals(new Quantity.Tuned(0.5, 1, 0.8), settings.parameters().of(MetaParameter.DISCOUNT));
        assertEquals(
                new Mixing.Uniform(), ((Method.MetaGradients) settings.tuning().method()).mixing());
        assertEquals(3, settings.tuning().updates());
        assertTrue(settings.outerCritic().isPresent());
        assertEquals(new MetaModel.FreeScalars(), settings.tuning().model());
    }

    @Test
    void contextsTargetsAndOptimisersComeBack() {
        SelfTuningSettings settings = settings(
                "entropy-weight: {from: 0, to: 1}, method: bootstrapped, target-length: 4,"
                        + " target-optimiser: {kind: sgd, learning-rate: 0.1}, optimiser: {kind: adam, learning-rate: 0.0003, mean-decay: 0},"
                        + " context: {rollouts: 5, reward-scale: 2, hidden: [16]}, stopped: [optimiser-denominator], actor-period: 2");
        assertEquals(4, ((Method.Bootstrapped) settings.tuning().method()).targetLength());
        assertEquals(5, settings.tuning().model().history());
        assertEquals(Optional.empty(), settings.outerCritic());
    }

    @Test
    void auxiliaryHeadsAreLikeTheMainOneOrDiffer() {
        SelfTuningSettings like = settings("networks: shared, discount: {from: 0.5, to: 1}, auxiliary-heads: 2");
        assertEquals(List.of(like.parameters(), like.parameters()), like.auxiliary());
        SelfTuningSettings differ =
                settings("networks: shared, auxiliary-heads: {count: 1, ratio-leak: {from: 0, to: 1}, lambda: 0.5}");
        assertEquals(
                List.of(differ.parameters()
                        .with(MetaParameter.RATIO_LEAK, new Quantity.Tuned(0, 1, 0.5))
                        .with(MetaParameter.LAMBDA, new Quantity.Held(0.5))),
                differ.auxiliary());
        refused(
                "networks: linear, auxiliary-heads: 1",
                "policy and values share, and these share none: choose 'networks: shared'");
        refused("networks: shared, auxiliary-heads: {count: 0}", "at least 1");
    }

    @Test
    void whatCannotBeIsSaidInASentence() {
        refused("discount: {from: 0.9, to: 0.5}", "starts strictly between its bounds");
        refused("discount: {from: 0.9, to: 1}, updates: 0", "nothing that is judged depends on a meta-parameter");
        refused("method: meta-gradient", "give one of them bounds");
        refused("discount: {from: 0.9, to: 1}, method: none", "hold it, or choose meta-gradients");
        refused("discount: 1.5", "a number from 0 to 1");
        refused(
                "discount: {from: 0.9, to: 1}, outer-policy-weight: 0",
                "an outer loss has a term that counts; all its weights are 0");
        refused("outer-critic: {hidden: [8]}", "serves the outer loss, and without tuning there is none");
        refused("metod: none", "did you mean 'method'");
    }

    @Test
    void whatOnlyTellsHowToTuneIsNotSearchedForAnAgentThatTunesNothing() {
        String tuning = SPEC.formatted("discount: {from: 0.9, to: 1}").replace("learning-rate", "meta-learning-rate");
        Experiments.check(RunSpecReader.read("test", tuning));
        String held = tuning.replace("program: self-tuning-actor-critic", "program: actor-critic");
        SpecException refusal =
                assertThrows(SpecException.class, () -> Experiments.check(RunSpecReader.read("test", held)));
        assertTrue(String.valueOf(refusal.getMessage()).contains("meta-learning-rate"), refusal.getMessage());
    }

    private static void refused(String keys, String reason) {
        SpecException refusal = assertThrows(
                SpecException.class, () -> Experiments.check(RunSpecReader.read("test", SPEC.formatted(keys))));
        assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal.getMessage());
    }

    /** Points of a grid are as many as a run trains; duplicates are free. */
    @Test
    void theGridOfPublishedSizeIsTrainedPointByPoint() {
        for (String name : List.of("fixed", "meta-gradients", "bootstrapped")) {
            RunSpec spec = RunSpecReader.readFile(Path.of("examples", "two-colours", name + ".yaml"), Optional.empty());
            Experiments.check(spec);
            int points = 1;
            for (Field field : ((TuningSpec) spec.searchSpace()).fields()) {
                points *= ((OrderedField) field).values().size();
            }
            assertEquals(points, spec.evaluations());
        }
        for (String name : List.of("meta-gradients", "bootstrapped")) {
            RunSpec spec =
                    RunSpecReader.readFile(Path.of("examples", "two-colours", name + ".yaml"), Optional.of("context"));
            Experiments.check(spec);
            assertEquals(
                    10,
                    ((SelfTuningSpec) spec.trainer())
                            .settings()
                            .tuning()
                            .model()
                            .history());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-colours-bmg.yaml", "discounting-chain.yaml", "snake-outer-value.yaml"})
    void examplesCanBeRunByDayAndByNight(String name) {
        for (Optional<String> profile : List.of(Optional.<String>empty(), Optional.of("overnight"))) {
            Experiments.check(RunSpecReader.readFile(Path.of("examples", name), profile));
        }
    }
}
