package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.selftuning.network.DenseNetworks;
import io.cambrian.evaluators.selftuning.network.DenseValues;
import io.cambrian.evaluators.selftuning.network.SharedNetworks;
import io.cambrian.evaluators.selftuning.setting.LearningSettings;
import io.cambrian.evaluators.selftuning.setting.LossParameters;
import io.cambrian.evaluators.selftuning.setting.MetaModel;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.Method.Bootstrapped;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Mixing;
import io.cambrian.evaluators.selftuning.setting.OuterCritic;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import io.cambrian.evaluators.selftuning.setting.Reverse;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.selftuning.setting.StoppedGradient;
import io.cambrian.evaluators.selftuning.setting.TuningSettings;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.training.Scoring;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Small self-tuning agents, one for each way of tuning. */
public final class SelfTuningCases {

    public static final OuterLoss OUTER = new OuterLoss(1, 1, 1, 0.25, 0.01, 1);
    public static final OuterLoss PLAIN = new OuterLoss(1, 1, 1, 0.25, 0.01, 0);
    public static final LossParameters TUNED = LossParameters.held(0.9, 0.9, 0.5, 0.01)
            .with(MetaParameter.DISCOUNT, new Tuned(0, 1, 0.9))
            .with(MetaParameter.ENTROPY_WEIGHT, new Tuned(0, 1, 0.01));

    private SelfTuningCases() {}

    /** Settings that are ready to train. */
    public record Case(String name, SelfTuningSettings settings, Task task) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static Stream<Case> cases() {
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

    public static SelfTuningSettings manyHeaded(SelfTuningSettings one) {
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

    public static SelfTuningSettings settings(int actorPeriod, LossParameters parameters, TuningSettings tuning) {
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

    public static TuningSettings tuning(Method method, int updates, MetaModel model) {
        return tuning(method, updates, model, Adam.of(1e-2f, 1e-4f), TuningSettings.SEMI_GRADIENT);
    }

    public static TuningSettings tuning(
            Method method, int updates, MetaModel model, Optimiser optimiser, Set<StoppedGradient> stopped) {
        return new TuningSettings(method, updates, model, optimiser, OptionalDouble.of(1), stopped, Reverse.RECOMPUTED);
    }
}
