package io.cambrian.evaluators.selftuning.setting;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.selftuning.SelfTuningCases;
import io.cambrian.evaluators.selftuning.network.LinearNetworks;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Quantity.Held;
import io.cambrian.evaluators.selftuning.setting.Quantity.Tuned;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.evaluators.training.Scoring;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfTuningSettingsTest {

    @Test
    void refusesWhatCannotWork() {
        Method method = new MetaGradients(SelfTuningCases.OUTER, new Mixing.LastUpdate());
        MetaModel free = new MetaModel.FreeScalars();
        SelfTuningSettings apart =
                SelfTuningCases.settings(1, SelfTuningCases.TUNED, SelfTuningCases.tuning(method, 1, free));
        assertMessage(
                "policy and values share, and these share none: choose 'networks: shared', or no auxiliary heads",
                () -> new SelfTuningSettings(
                        apart.learning(),
                        apart.parameters(),
                        List.of(apart.parameters()),
                        apart.tuning(),
                        apart.outerCritic(),
                        apart.scoring()));
        assertMessage("found K = 0", () -> SelfTuningCases.tuning(method, 0, free));
        assertMessage(
                "no quantity of the loss is tuned",
                () -> SelfTuningCases.settings(
                        1, LossParameters.held(0.9, 0.9, 0.5, 0), SelfTuningCases.tuning(method, 1, free)));
        assertMessage(
                "the discount is to be tuned, but no method",
                () -> SelfTuningCases.settings(1, SelfTuningCases.TUNED, TuningSettings.none()));
        assertMessage("strictly between its bounds, found 1.0", () -> new Tuned(0, 1, 1));
        assertMessage(
                "the lambda must be a number from 0 to 1, found 2.0",
                () -> SelfTuningCases.TUNED.with(MetaParameter.LAMBDA, new Held(2)));
        assertMessage(
                "the discount must be a number from 0 to 1",
                () -> SelfTuningCases.TUNED.with(MetaParameter.DISCOUNT, new Tuned(0, 2, 1)));
        assertMessage(
                "cannot be differentiated in single precision",
                () -> new SelfTuningSettings(
                        new LearningSettings(
                                new LinearNetworks(), Adam.of(1e-3f, 1e-20f), OptionalDouble.empty(), 1, 1, 1),
                        SelfTuningCases.TUNED,
                        SelfTuningCases.tuning(method, 1, free),
                        Optional.empty(),
                        new Scoring.LastTrainingEpisodes(1)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.NaN, Double.POSITIVE_INFINITY})
    void limitsOfNormsAreFiniteAndAbove0(double limit) {
        OptionalDouble limited = OptionalDouble.of(limit);
        assertMessage(
                "the gradient norm limit must be a positive number, found " + limit,
                () -> new LearningSettings(new LinearNetworks(), new Sgd(1), limited, 1, 1, 1));
        TuningSettings none = TuningSettings.none();
        assertMessage(
                "the meta-gradient's norm must be a positive number, found " + limit,
                () -> new TuningSettings(
                        none.method(), 1, none.model(), new Sgd(1), limited, none.stopped(), none.reverse()));
    }

    private static void assertMessage(String part, Executable action) {
        String found = String.valueOf(
                assertThrows(IllegalArgumentException.class, action).getMessage());
        assertTrue(found.contains(part), found);
    }

    @Test
    void denominatorsThatAreHeldMayBeTiny() {
        Set<StoppedGradient> held = EnumSet.allOf(StoppedGradient.class);
        SelfTuningCases.tuning(
                        new MetaGradients(SelfTuningCases.OUTER, new Mixing.LastUpdate()),
                        1,
                        new MetaModel.FreeScalars(),
                        new Sgd(1),
                        held)
                .requireDifferentiable(Adam.of(1e-3f, 1e-20f));
    }
}
