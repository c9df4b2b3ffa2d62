package io.cambrian.evaluators.selftuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.selftuning.network.BoardNetworks;
import io.cambrian.evaluators.selftuning.network.BoardValues;
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
import io.cambrian.evaluators.selftuning.setting.PublishedSnake;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import io.cambrian.evaluators.selftuning.setting.Reverse;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.selftuning.setting.TuningSettings;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A derivative that is carried forward takes meta-parameters where the one that is taken back does. */
class ForwardProgramTest {

    private static final OuterLoss OUTER = new OuterLoss(1, 1, 1, 0.25, 0.01, 0);
    private static final Optimiser LEARNING = new RmsProp(1e-3f, 0.9f, 1e-3f);
    private static final int UPDATES = 30;
    private static final int COPIES = 16;
    private static final int STEPS = 5;
    /** Of single precision, by another order of summation, after all updates. */
    private static final double TOLERANCE = 2e-5;

    private static TuningSettings tuning(Method method, int updates, MetaModel model, Reverse reverse) {
        return new TuningSettings(
                method, updates, model, new Sgd(20), OptionalDouble.of(1), TuningSettings.SEMI_GRADIENT, reverse);
    }

    private static SelfTuningSettings settings(Reverse reverse, boolean outerCritic) {
        LossParameters tuned = LossParameters.held(0.9, 0.9, 0.5, 0.01)
                .with(MetaParameter.DISCOUNT, new Tuned(0, 1, 0.9))
                .with(MetaParameter.ENTROPY_WEIGHT, new Tuned(0, 1, 0.01))
                .with(MetaParameter.VALUE_WEIGHT, new Tuned(0, 1, 0.5));
        return new SelfTuningSettings(
                new LearningSettings(
                        new BoardNetworks(4, List.of(8), List.of(8)),
                        LEARNING,
                        OptionalDouble.of(0.5),
                        COPIES,
                        STEPS,
                        1),
                tuned,
                tuning(new MetaGradients(OUTER, new Mixing.LastUpdate()), 1, new MetaModel.FreeScalars(), reverse),
                outerCritic ? Optional.of(new OuterCritic(new BoardValues(4, List.of(8)), LEARNING)) : Optional.empty(),
                new Scoring.LastTrainingEpisodes(10));
    }

    private static List<Series> life(Reverse reverse, boolean outerCritic) {
        Budget budget = Budget.ofEnvironmentSteps(UPDATES * COPIES * STEPS);
        return new SelfTuningTrainer(settings(reverse, outerCritic))
                .train(
                        new Assignment<>(
                                Algorithm.SELF_TUNING,
                                PublishedSnake.task(),
                                budget,
                                new RootSeed(3).search().child("snake")),
                        Observer.NONE)
                .series();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leadsWhereTheReversePassLeads(boolean outerCritic) {
        List<Series> expected = life(Reverse.RECOMPUTED, outerCritic);
        List<Series> found = life(Reverse.FORWARD, outerCritic);
        for (int i = 0; i < 3; i++) {
            List<Series.Point> tuned = expected.get(i).points();
            assertTrue(
                    tuned.getFirst().value() != tuned.getLast().value(),
                    expected.get(i).name() + " moves");
        }
        for (int i = 0; i < expected.size(); i++) {
            List<Series.Point> wanted = expected.get(i).points();
            for (int j = 0; j < wanted.size(); j++) {
                assertEquals(
                        wanted.get(j).value(),
                        found.get(i).points().get(j).value(),
                        TOLERANCE,
                        expected.get(i).name() + " at point " + j);
            }
        }
    }

    @Test
    void whatCannotBeCarriedIsRefused() {
        MetaGradients gradients = new MetaGradients(OUTER, new Mixing.LastUpdate());
        MetaModel free = new MetaModel.FreeScalars();
        assertThrows(IllegalArgumentException.class, () -> tuning(gradients, 2, free, Reverse.FORWARD));
        MetaGradients changing = new MetaGradients(new OuterLoss(1, 1, 1, 0, 0, 1), new Mixing.LastUpdate());
        assertThrows(IllegalArgumentException.class, () -> tuning(changing, 1, free, Reverse.FORWARD));
        Bootstrapped target = new Bootstrapped(OUTER, 1, LEARNING, 0);
        assertThrows(IllegalArgumentException.class, () -> tuning(target, 1, free, Reverse.FORWARD));
    }
}
