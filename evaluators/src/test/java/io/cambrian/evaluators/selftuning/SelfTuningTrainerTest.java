package io.cambrian.evaluators.selftuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.selftuning.Method.Bootstrapped;
import io.cambrian.evaluators.selftuning.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.Quantity.Held;
import io.cambrian.evaluators.selftuning.Quantity.Tuned;
import io.cambrian.evaluators.selftuning.network.DenseNetworks;
import io.cambrian.evaluators.selftuning.network.DenseValues;
import io.cambrian.evaluators.selftuning.network.LinearNetworks;
import io.cambrian.evaluators.selftuning.network.SharedNetworks;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelfTuningTrainerTest {

    private static final long HALF = 4_096;
    private static final Seed SEED = new RootSeed(5).search().child("life");
    private static final OuterLoss OUTER = new OuterLoss(1, 1, 1, 0.25, 0.01, 1);
    private static final OuterLoss PLAIN = new OuterLoss(1, 1, 1, 0.25, 0.01, 0);
    private static final LossParameters TUNED = LossParameters.held(0.9, 0.9, 0.5, 0.01)
            .with(MetaParameter.DISCOUNT, new Tuned(0, 1, 0.9))
            .with(MetaParameter.ENTROPY_WEIGHT, new Tuned(0, 1, 0.01));

    /** Settings that are ready to train. */
    private record Case(String name, SelfTuningSettings settings, Task task) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        Task cartPole = TaskCatalogue.standard().byName("CartPole-v1");
        MetaModel context = new MetaModel.ContextNetwork(4, 1, List.of(8), Activation.TANH);
        SelfTuningSettings mixed = settings(
                1, TUNED, tuning(new MetaGradients(OUTER, new Mixing.Uniform()), 3, new MetaModel.FreeScalars()));
        SelfTuningSettings bootstrapped = settings(
                1, TUNED, tuning(new Bootstrapped(PLAIN, 4, new RmsProp(1e-3f, 0.9f, 1e-4f), 0.5), 2, context));
        LossParameters seven = TUNED.with(MetaParameter.LAMBDA, new Tuned(0, 1, 0.9))
                .with(MetaParameter.POLICY_WEIGHT, new Tuned(0, 2, 1))
                .with(MetaParameter.VALUE_WEIGHT, new Tuned(0, 1, 0.5))
                .with(MetaParameter.RATIO_LEAK, new Tuned(0, 1, 0.9))
                .with(MetaParameter.TRACE_LEAK, new Tuned(0, 1, 0.8));
        SelfTuningSettings lagging = settings(
                3, seven, tuning(new MetaGradients(OUTER, new Mixing.LastUpdate()), 2, new MetaModel.FreeScalars()));
        SelfTuningSettings debiased = new SelfTuningSettings(
                mixed.learning(),
                mixed.parameters(),
                mixed.tuning(),
                Optional.of(new OuterCritic(new DenseValues(List.of(8), Activation.TANH), Adam.of(1e-3f, 1e-5f))),
                mixed.scoring());
        TuningSettings forward = new TuningSettings(
                new MetaGradients(PLAIN, new Mixing.LastUpdate()),
                1,
                new MetaModel.FreeScalars(),
                Adam.of(1e-2f, 1e-4f),
                OptionalDouble.of(1),
                TuningSettings.SEMI_GRADIENT,
                Reverse.FORWARD);
        SelfTuningSettings carried = new SelfTuningSettings(
                mixed.learning(), mixed.parameters(), forward, debiased.outerCritic(), mixed.scoring());
        return Stream.of(
                new Case("mixed meta-gradients", mixed, cartPole),
                new Case("bootstrapped, in context", bootstrapped, cartPole),
                new Case("seven coefficients, lagging actor", lagging, cartPole),
                new Case("outer critic", debiased, cartPole),
                new Case("derivative carried forward", carried, cartPole),
                new Case("auxiliary heads", manyHeaded(mixed), cartPole));
    }

    private static SelfTuningSettings manyHeaded(SelfTuningSettings one) {
        LearningSettings learning = new LearningSettings(
                new SharedNetworks(List.of(16), Activation.TANH),
                one.learning().optimiser(),
                one.learning().gradientNormLimit(),
                4,
                8,
                1);
        LossParameters auxiliary = one.parameters().with(MetaParameter.RATIO_LEAK, new Tuned(0, 1, 0.9));
        return new SelfTuningSettings(
                learning,
                one.parameters(),
                List.of(auxiliary, auxiliary),
                one.tuning(),
                one.outerCritic(),
                one.scoring());
    }

    private static SelfTuningSettings settings(int actorPeriod, LossParameters parameters, TuningSettings tuning) {
        LearningSettings learning = new LearningSettings(
                new DenseNetworks(List.of(16), List.of(16), Activation.TANH),
                Adam.of(1e-3f, 1e-5f),
                OptionalDouble.of(0.5),
                4,
                8,
                actorPeriod);
        return new SelfTuningSettings(
                learning, parameters, tuning, Optional.empty(), new Scoring.LastTrainingEpisodes(20));
    }

    private static TuningSettings tuning(Method method, int updates, MetaModel model) {
        return tuning(method, updates, model, Adam.of(1e-2f, 1e-4f), TuningSettings.SEMI_GRADIENT);
    }

    private static TuningSettings tuning(
            Method method, int updates, MetaModel model, Optimiser optimiser, Set<StoppedGradient> stopped) {
        return new TuningSettings(method, updates, model, optimiser, OptionalDouble.of(1), stopped, Reverse.RECOMPUTED);
    }

    private static Evaluation train(Case tested, Leg leg) {
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
    @MethodSource("cases")
    void twoHalvesAreTheWhole(Case tested) {
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
    @MethodSource("cases")
    void tunedQuantitiesMoveWithinTheirBounds(Case tested) {
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
        TuningSettings one =
                tuning(new MetaGradients(policyOnly, new Mixing.LastUpdate()), 1, new MetaModel.FreeScalars());
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
        assertTrue(refusal(settings(1, leak, one), 10_000).contains("depends on the ratio-leak"));
    }

    /** What auxiliary heads learn changes what the policy sees, and their coefficients go ways of their own. */
    @Test
    void auxiliaryHeadsShapeTheTorso() {
        Task cartPole = TaskCatalogue.standard().byName("CartPole-v1");
        SelfTuningSettings many = manyHeaded(settings(
                1, TUNED, tuning(new MetaGradients(OUTER, new Mixing.Uniform()), 3, new MetaModel.FreeScalars())));
        SelfTuningSettings alone = new SelfTuningSettings(
                many.learning(), many.parameters(), many.tuning(), many.outerCritic(), many.scoring());
        Evaluation evaluation = train(new Case("many", many, cartPole), Leg.WHOLE);
        assertNotEquals(train(new Case("alone", alone, cartPole), Leg.WHOLE).outcome(), evaluation.outcome());
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
    void refusesWhatCannotWork() {
        Method method = new MetaGradients(OUTER, new Mixing.LastUpdate());
        MetaModel free = new MetaModel.FreeScalars();
        SelfTuningSettings apart = settings(1, TUNED, tuning(method, 1, free));
        assertMessage(
                "policy and values share, and these share none: choose 'networks: shared', or no auxiliary heads",
                () -> new SelfTuningSettings(
                        apart.learning(),
                        apart.parameters(),
                        List.of(apart.parameters()),
                        apart.tuning(),
                        apart.outerCritic(),
                        apart.scoring()));
        assertMessage("found K = 0", () -> tuning(method, 0, free));
        assertMessage(
                "no quantity of the loss is tuned",
                () -> settings(1, LossParameters.held(0.9, 0.9, 0.5, 0), tuning(method, 1, free)));
        assertMessage("the discount is to be tuned, but no method", () -> settings(1, TUNED, TuningSettings.none()));
        assertMessage("strictly between its bounds, found 1.0", () -> new Tuned(0, 1, 1));
        assertMessage(
                "the lambda must be a number from 0 to 1, found 2.0",
                () -> TUNED.with(MetaParameter.LAMBDA, new Held(2)));
        assertMessage(
                "the discount must be a number from 0 to 1",
                () -> TUNED.with(MetaParameter.DISCOUNT, new Tuned(0, 2, 1)));
        assertMessage(
                "cannot be differentiated in single precision",
                () -> new SelfTuningSettings(
                        new LearningSettings(
                                new LinearNetworks(), Adam.of(1e-3f, 1e-20f), OptionalDouble.empty(), 1, 1, 1),
                        TUNED,
                        tuning(method, 1, free),
                        Optional.empty(),
                        new Scoring.LastTrainingEpisodes(1)));
        assertTrue(refusal(settings(1, TUNED, tuning(method, 3, free)), 127)
                .contains("ends before the first rollout that judges, at step 128"));
    }

    private static void assertMessage(String part, org.junit.jupiter.api.function.Executable action) {
        String found = String.valueOf(
                assertThrows(IllegalArgumentException.class, action).getMessage());
        assertTrue(found.contains(part), found);
    }

    @Test
    void denominatorsThatAreHeldMayBeTiny() {
        Set<StoppedGradient> held = EnumSet.allOf(StoppedGradient.class);
        tuning(new MetaGradients(OUTER, new Mixing.LastUpdate()), 1, new MetaModel.FreeScalars(), new Sgd(1), held)
                .requireDifferentiable(Adam.of(1e-3f, 1e-20f));
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
                TUNED,
                tuning(new MetaGradients(OUTER, new Mixing.LastUpdate()), 3, new MetaModel.FreeScalars()),
                Optional.empty(),
                new Scoring.LastTrainingEpisodes(20));
        Evaluation evaluation =
                train(new Case("wild", settings, TaskCatalogue.standard().byName("CartPole-v1")), Leg.WHOLE);
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
