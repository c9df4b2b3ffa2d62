package io.cambrian.evaluators.selftuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.selftuning.network.DenseNetworks;
import io.cambrian.evaluators.selftuning.setting.Coefficient;
import io.cambrian.evaluators.selftuning.setting.LearningSettings;
import io.cambrian.evaluators.selftuning.setting.LossParameters;
import io.cambrian.evaluators.selftuning.setting.MetaModel;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Mixing;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.selftuning.setting.TuningSettings;
import io.cambrian.evaluators.selftuning.setting.TwoColourMiniature;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelfTuningTrainerTest {

    private static final long HALF = 4_096;
    private static final Seed SEED = new RootSeed(5).search().child("life");

    private static Evaluation train(SelfTuningCases.Case tested, Leg leg) {
        return new SelfTuningTrainer(tested.settings())
                .train(
                        new Assignment<>(
                                Algorithm.SELF_TUNING, tested.task(), Budget.ofEnvironmentSteps(2 * HALF), SEED, leg),
                        Observer.NONE);
    }

    private static String refusal(SelfTuningSettings settings, long budget) {
        Evaluation evaluation = new SelfTuningTrainer(settings)
                .train(
                        new Assignment<>(
                                Algorithm.SELF_TUNING,
                                TaskCatalogue.standard().byName("CartPole-v1"),
                                Budget.ofEnvironmentSteps(budget),
                                SEED),
                        Observer.NONE);
        return assertInstanceOf(Outcome.Invalid.class, evaluation.outcome()).reason();
    }

    @ParameterizedTest
    @MethodSource("io.cambrian.evaluators.selftuning.SelfTuningCases#cases")
    void twoHalvesAreTheWhole(SelfTuningCases.Case tested) {
        Evaluation whole = train(tested, new Leg(new Start.Fresh(), OptionalLong.empty(), true));
        Evaluation first = train(tested, Leg.until(new Start.Fresh(), HALF));
        Evaluation second =
                train(tested, Leg.until(new Start.From(first.checkpoint().orElseThrow()), 2 * HALF));

        assertEquals(HALF, first.checkpoint().orElseThrow().environmentSteps());
        assertEquals(whole.checkpoint().orElseThrow(), second.checkpoint().orElseThrow());
        assertNotEquals(first.checkpoint(), second.checkpoint());
        assertEquals(
                assertInstanceOf(Outcome.Scored.class, whole.outcome()).score(),
                assertInstanceOf(Outcome.Scored.class, second.outcome()).score());
    }

    @ParameterizedTest
    @MethodSource("io.cambrian.evaluators.selftuning.SelfTuningCases#cases")
    void tunedQuantitiesMoveWithinTheirBounds(SelfTuningCases.Case tested) {
        Evaluation life = train(tested, Leg.WHOLE);
        List<Series> series = life.series();
        List<Coefficient> tuned = tested.settings().losses().tuned();
        assertEquals(tuned.size() + 1, series.size());
        for (int i = 0; i < tuned.size(); i++) {
            Tuned bounds = (Tuned) tested.settings().losses().of(tuned.get(i));
            List<Series.Point> points = series.get(i).points();
            assertEquals(tuned.get(i).label(), series.get(i).name());
            assertTrue(
                    points.stream().allMatch(point -> point.value() > bounds.low() && point.value() < bounds.high()));
            assertNotEquals(points.getFirst().value(), points.getLast().value());
        }
        assertEquals("reward", series.getLast().name());
        assertTrue(Math.abs(series.getLast().points().getLast().value() - 1) < 1e-6, "CartPole pays 1 in every step");
    }

    @Test
    void refusesWhatNothingDependsOn() {
        OuterLoss policyOnly = OuterLoss.ofPolicy(1, 1);
        LossParameters valueWeight =
                LossParameters.held(0.9, 0.9, 0.5, 0.01).with(MetaParameter.VALUE_WEIGHT, new Tuned(0, 1, 0.5));
        TuningSettings one = SelfTuningCases.tuning(
                new MetaGradients(policyOnly, new Mixing.LastUpdate()), 1, new MetaModel.FreeScalars());
        // a common limit of the gradient's norm would connect all parameters
        LearningSettings unlimited = new LearningSettings(
                new DenseNetworks(List.of(16), List.of(16), Activation.TANH),
                new Sgd(0.1f),
                OptionalDouble.empty(),
                4,
                8,
                1);
        assertEquals(
                "nothing that the agent is judged by depends on the value-weight, so its meta-gradient would be 0 for ever:"
                        + " hold it, or give the outer loss a term that the same parameters of the networks matter to",
                refusal(
                        new SelfTuningSettings(
                                unlimited, valueWeight, one, Optional.empty(), new Scoring.LastTrainingEpisodes(20)),
                        10_000));
        LossParameters leak =
                LossParameters.held(0.9, 0.9, 0.5, 0.01).with(MetaParameter.RATIO_LEAK, new Tuned(0, 1, 0.5));
        assertTrue(refusal(SelfTuningCases.settings(1, leak, one), 10_000).contains("depends on the ratio-leak"));
    }

    /** What auxiliary heads learn changes what the policy sees, and their coefficients go ways of their own. */
    @Test
    void auxiliaryHeadsShapeTheTorso() {
        Task cartPole = TaskCatalogue.standard().byName("CartPole-v1");
        SelfTuningSettings many = SelfTuningCases.manyHeaded(SelfTuningCases.settings(
                1,
                SelfTuningCases.TUNED,
                SelfTuningCases.tuning(
                        new MetaGradients(SelfTuningCases.OUTER, new Mixing.Uniform()),
                        3,
                        new MetaModel.FreeScalars())));
        SelfTuningSettings alone = new SelfTuningSettings(
                many.learning(), many.parameters(), many.tuning(), many.outerCritic(), many.scoring());
        Evaluation evaluation = train(new SelfTuningCases.Case("many", many, cartPole), Leg.WHOLE);
        assertNotEquals(
                train(new SelfTuningCases.Case("alone", alone, cartPole), Leg.WHOLE)
                        .outcome(),
                evaluation.outcome());
        assertEquals(
                List.of(
                        "discount",
                        "entropy-weight",
                        "auxiliary-1-discount",
                        "auxiliary-1-entropy-weight",
                        "auxiliary-1-ratio-leak",
                        "auxiliary-2-discount",
                        "auxiliary-2-entropy-weight",
                        "auxiliary-2-ratio-leak",
                        "reward"),
                evaluation.series().stream().map(Series::name).toList());
        assertNotEquals(
                evaluation.series().get(2).points(), evaluation.series().get(5).points());
    }

    @Test
    void refusesABudgetThatEndsBeforeTheFirstJudgement() {
        Method method = new MetaGradients(SelfTuningCases.OUTER, new Mixing.LastUpdate());
        MetaModel free = new MetaModel.FreeScalars();
        assertTrue(refusal(
                        SelfTuningCases.settings(1, SelfTuningCases.TUNED, SelfTuningCases.tuning(method, 3, free)),
                        127)
                .contains("ends before the first rollout that judges, at step 128"));
    }

    @Test
    void explodingMetaGradientsAreAnOutcome() {
        LearningSettings wild = new LearningSettings(
                new DenseNetworks(List.of(16), List.of(16), Activation.RELU),
                new Sgd(1e6f),
                OptionalDouble.empty(),
                4,
                8,
                1);
        SelfTuningSettings settings = new SelfTuningSettings(
                wild,
                SelfTuningCases.TUNED,
                SelfTuningCases.tuning(
                        new MetaGradients(SelfTuningCases.OUTER, new Mixing.LastUpdate()),
                        3,
                        new MetaModel.FreeScalars()),
                Optional.empty(),
                new Scoring.LastTrainingEpisodes(20));
        Evaluation evaluation = train(
                new SelfTuningCases.Case(
                        "wild", settings, TaskCatalogue.standard().byName("CartPole-v1")),
                Leg.WHOLE);
        Outcome.Diverged diverged = assertInstanceOf(Outcome.Diverged.class, evaluation.outcome());
        assertTrue(
                diverged.what().matches("the meta-gradient of meta-step \\d+ has the norm (NaN|Infinity|\\d.*)"),
                diverged.what());
    }

    @Test
    void othersAreRefused() {
        Evaluation evaluation = new SelfTuningTrainer(TwoColourMiniature.fixed(0.4))
                .train(
                        new Assignment<>(
                                Algorithm.TD3, TwoColourMiniature.task(), Budget.ofEnvironmentSteps(1_000), SEED),
                        Observer.NONE);
        assertInstanceOf(Outcome.Invalid.class, evaluation.outcome());
        assertFalse(evaluation.checkpoint().isPresent());
    }
}
