package io.cambrian.evaluators.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.offpolicy.Td3Settings;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.selftuning.setting.TwoColourMiniature;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.tuning.Constraint;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.OrderedField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TunablesTest {

    private static final DqnTunables DQN = new DqnTunables();
    private static final PpoTunables PPO = new PpoTunables();

    /** A learner with settings. */
    private record Case<S>(Tunables<S> tunables, S settings) {

        HyperParameters after(HyperParameters changes) {
            return tunables.current(tunables.apply(settings, changes));
        }

        @Override
        public String toString() {
            return tunables.getClass().getSimpleName();
        }
    }

    static List<Case<?>> cases() {
        return List.of(
                new Case<>(DQN, DqnSettings.defaults()),
                new Case<>(PPO, PpoSettings.classic()),
                new Case<>(new Td3Tunables(), Td3Settings.defaults()),
                new Case<>(new SelfTuningTunables(), TwoColourMiniature.bootstrapped(8)));
    }

    @Test
    void whatNoMetaGradientNeedsIsRefusedWhereThereIsNone() {
        SelfTuningTunables tunables = new SelfTuningTunables();
        for (String name : List.of("updates", "target-length")) {
            HyperParameters asked = new HyperParameters(Map.of(name, new Setting.Whole(4)));
            String refusal = String.valueOf(assertThrows(
                            IllegalArgumentException.class, () -> tunables.apply(SelfTuningSettings.usual(), asked))
                    .getMessage());
            assertTrue(refusal.startsWith("'" + name + "' changes nothing with this method"), refusal);
        }
        assertEquals(SelfTuningSettings.usual(), tunables.apply(SelfTuningSettings.usual(), HyperParameters.NONE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void currentValuesChangeNothing(Case<?> learner) {
        assertUnchanged(learner);
        assertEquals(learner.after(HyperParameters.NONE), learner.after(learner.after(HyperParameters.NONE)));
    }

    private static <S> void assertUnchanged(Case<S> learner) {
        HyperParameters current = learner.tunables().current(learner.settings());
        assertEquals(learner.settings(), learner.tunables().apply(learner.settings(), current));
        assertEquals(learner.settings(), learner.tunables().apply(learner.settings(), HyperParameters.NONE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachHyperParameterChangesItsOwnPartOnly(Case<?> learner) {
        HyperParameters before = learner.after(HyperParameters.NONE);
        for (Tunable<?, ?> tunable : learner.tunables().all()) {
            Setting other = another(tunable, before);
            HyperParameters after = learner.after(new HyperParameters(Map.of(tunable.name(), other)));
            assertNotEquals(before, after, tunable.name());
            assertEquals(before.with(tunable.name(), other), after, tunable.name());
        }
    }

    private static Setting another(Tunable<?, ?> tunable, HyperParameters before) {
        Setting now = before.setting(tunable.name()).orElse(new Setting.Flag(false));
        List<Setting> candidates = List.of(
                new Setting.Real(0.25), new Setting.Flag(true), new Setting.Flag(false), new Setting.Word("elu"));
        return now instanceof Setting.Whole whole
                ? new Setting.Whole(2 * whole.value())
                : candidates.stream()
                        .filter(tunable.range()::contains)
                        .filter(each -> !each.equals(now))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void hiddenLayersAreAddedAndWidened() {
        Case<DqnSettings> dqn = new Case<>(DQN, DqnSettings.defaults());
        assertEquals(List.of(64, 64, 64), applied(dqn, "hidden-layers", 3).hidden());
        assertEquals(List.of(), applied(dqn, "hidden-layers", 0).hidden());
        assertEquals(List.of(100, 100), applied(dqn, "hidden-width", 100).hidden());
        Case<DqnSettings> linear = new Case<>(DQN, applied(dqn, "hidden-layers", 0));
        assertEquals(List.of(64), applied(linear, "hidden-layers", 1).hidden());
    }

    private static DqnSettings applied(Case<DqnSettings> dqn, String name, long value) {
        return DQN.apply(dqn.settings(), new HyperParameters(Map.of(name, new Setting.Whole(value))));
    }

    @Test
    void partsChangeTogether() {
        HyperParameters changes = new HyperParameters(Map.of(
                "minibatches", new Setting.Whole(3),
                "environment-copies", new Setting.Whole(6)));
        assertEquals(3, PPO.apply(PpoSettings.classic(), changes).minibatches());
    }

    @Test
    void wrongHyperParametersAreRefused() {
        assertRefused(
                "ppo has no hyper-parameter 'learning-rat'; did you mean 'learning-rate'?",
                "learning-rat",
                new Setting.Real(1));
        assertRefused("'discount' of ppo is a number from 0 to 1, found 1.5", "discount", new Setting.Real(1.5));
        assertRefused(
                "'learning-rate' of ppo is a number above 0 and at most 1, found 0",
                "learning-rate",
                new Setting.Real(0));
        assertRefused(
                "'epochs' of ppo is a whole number from 1 to 2147483647, found 2.5", "epochs", new Setting.Real(2.5));
        assertRefused(
                "'activation' of ppo is one of relu, tanh, elu, found gelu", "activation", new Setting.Word("gelu"));
        assertRefused("the number of minibatches must divide a rollout", "minibatches", new Setting.Whole(3));
    }

    @Test
    void boundsOfSinglePrecisionAreWordsToo() {
        HyperParameters changes = new HyperParameters(Map.of("learning-rate", new Setting.Real(0)));
        String found = assertThrows(
                        IllegalArgumentException.class,
                        () -> new RuleTunables().apply(AgentSettings.tabular(1), changes))
                .getMessage();
        assertEquals("'learning-rate' of rule is a number above 0, found 0", found);
    }

    private static void assertRefused(String message, String name, Setting setting) {
        HyperParameters changes = new HyperParameters(Map.of(name, setting));
        String found = assertThrows(IllegalArgumentException.class, () -> PPO.apply(PpoSettings.classic(), changes))
                .getMessage();
        assertTrue(found.contains(message), found);
    }

    @Test
    void spacesThatFitAreAccepted() {
        TuningSpace space = new TuningSpace(
                List.of(
                        new FloatField("learning-rate", 1e-5, 1e-2, Scale.LOG),
                        new FloatField("discount", 0.9, 0.9999, Scale.LOGIT),
                        new IntegerField("minibatches", 1, 16, Scale.LINEAR),
                        new IntegerField("environment-copies", 2, 32, Scale.LOG),
                        new IntegerField("rollout-steps", 16, 256, Scale.LOG),
                        new CategoricalField("activation", List.of("relu", "tanh"))),
                List.of(new Constraint.Divides(
                        List.of("minibatches"), List.of("environment-copies", "rollout-steps"))));
        assertEquals(Verdict.accepted(), PPO.check(space, PpoSettings.classic()));
    }

    @Test
    void spacesThatCouldLeaveTheLearnersRangesAreRejectedBeforeAnythingRuns() {
        assertRejected(
                "ppo has no hyper-parameter 'epoch'; did you mean 'epochs'?",
                new IntegerField("epoch", 1, 9, Scale.LINEAR));
        assertRejected(
                "'gae-lambda' of ppo is a number from 0 to 1, found 1.2",
                new FloatField("gae-lambda", 0.5, 1.2, Scale.LINEAR));
        assertRejected("'epochs' of ppo is a whole number from 1", new IntegerField("epochs", 0, 9, Scale.LINEAR));
        assertRejected("'activation' of ppo is one of", new CategoricalField("activation", List.of("relu", "sine")));
        assertRejected(
                "but the number of minibatches must divide a rollout",
                new IntegerField("minibatches", 1, 8, Scale.LOG));
    }

    private static void assertRejected(String reason, Field field) {
        Verdict verdict = PPO.check(new TuningSpace(List.of(field), List.of()), PpoSettings.classic());
        String found = assertInstanceOf(Verdict.Rejected.class, verdict).reason();
        assertTrue(found.contains(reason), found);
    }

    @Test
    void aBatchThatCouldExceedTheReplayIsRejected() {
        Field batch = new IntegerField("batch-size", 8, 4_096, Scale.LOG);
        Field replay =
                new OrderedField("replay-capacity", List.of(new Setting.Whole(2_000), new Setting.Whole(50_000)));
        TuningSpace free = new TuningSpace(List.of(batch, replay), List.of());
        String found = assertInstanceOf(Verdict.Rejected.class, DQN.check(free, DqnSettings.defaults()))
                .reason();
        assertEquals(
                "the space allows batch-size 4096, replay-capacity 2000, but the replay capacity must be at least the batch"
                        + " size of 4096, found 2000; narrow its bounds or add a constraint",
                found);
        TuningSpace bound = new TuningSpace(
                List.of(batch, replay), List.of(new Constraint.AtMost("batch-size", "replay-capacity")));
        assertEquals(Verdict.accepted(), DQN.check(bound, DqnSettings.defaults()));
    }

    /** Run specs call them so. */
    @Test
    void namesAreThoseOfRunSpecs() {
        assertTrue(names(DQN)
                .containsAll(Set.of(
                        "learning-rate",
                        "batch-size",
                        "discount",
                        "replay-capacity",
                        "learning-starts",
                        "target-copy-period",
                        "environment-copies",
                        "environment-steps-per-update",
                        "epsilon-end",
                        "epsilon-steps",
                        "gradient-norm-limit")));
        assertTrue(names(PPO)
                .containsAll(Set.of(
                        "activation",
                        "shared-torso",
                        "learning-rate",
                        "anneal-learning-rate",
                        "adam-epsilon",
                        "environment-copies",
                        "rollout-steps",
                        "discount",
                        "gae-lambda",
                        "entropy-weight",
                        "value-weight",
                        "gradient-norm-limit",
                        "normalise-observations",
                        "normalise-rewards",
                        "epochs",
                        "minibatches",
                        "value-clip",
                        "normalise-advantages")));
    }

    private static List<String> names(Tunables<?> tunables) {
        return tunables.all().stream().<String>map(Tunable::name).toList();
    }
}
