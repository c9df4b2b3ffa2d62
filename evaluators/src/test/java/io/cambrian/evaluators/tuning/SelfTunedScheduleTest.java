package io.cambrian.evaluators.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.selftuning.SelfTuningTrainer;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.evaluators.selftuning.setting.Quantity;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.evaluators.selftuning.setting.TwoColourMiniature;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.AlgorithmFormat;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.Tuning;
import io.cambrian.searchspace.tuning.field.Setting;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SelfTunedScheduleTest {

    private static final Seed SEED = new RootSeed(3).search().child("life");
    private static final Budget BUDGET = Budget.ofEnvironmentSteps(6_000);
    private static final SelfTuningSettings SETTINGS = TwoColourMiniature.bootstrapped(8);
    private static final String ENTROPY = MetaParameter.ENTROPY_WEIGHT.label();

    private static Tuned<Algorithm> tuned(Algorithm algorithm, Tuning tuning) {
        return Tuned.of(algorithm, new AlgorithmFormat(), tuning);
    }

    private static Evaluation train(SelfTuningSettings settings, Tuned<Algorithm> candidate, Seed seed) {
        return new TunedTrainer<>(new SelfTuningTunables(), settings, SelfTuningTrainer::new)
                .train(
                        new Assignment<>(
                                candidate,
                                TaskCatalogue.standard().byName("TwoColours-1000-offsets"),
                                BUDGET,
                                seed,
                                new Leg(new Start.Fresh(), OptionalLong.empty(), true)),
                        Observer.NONE);
    }

    @Test
    void aReadingIsInForceFromTheOneBeforeIt() {
        HyperParameters lived = new HyperParameters(Map.of("meta-learning-rate", new Setting.Real(0.01)))
                .with("learning-rate", new Setting.Real(2));
        List<Series> series = List.of(
                new Series("discount", List.of(new Series.Point(100, 0.9), new Series.Point(250, 0.95))),
                new Series(ENTROPY, List.of(new Series.Point(100, 0.2), new Series.Point(250, 0.1))),
                new Series("reward", List.of(new Series.Point(100, 1), new Series.Point(250, 2))));
        Schedule expected = new Schedule(List.of(point(0, 2, 0.9, 0.2, 0), point(100, 2, 0.95, 0.1, 0)));
        assertEquals(
                Optional.of(tuned(Algorithm.ACTOR_CRITIC, expected)),
                SelfTunedSchedule.of(tuned(Algorithm.SELF_TUNING, lived), series));
        Schedule changing = new Schedule(List.of(rate(0, 2, 3), rate(180, 1, 5), rate(300, 4, 6)));
        Schedule both = new Schedule(
                List.of(point(0, 2, 0.9, 0.2, 3), point(100, 2, 0.95, 0.1, 3), point(180, 1, 0.95, 0.1, 5)));
        assertEquals(
                Optional.of(tuned(Algorithm.ACTOR_CRITIC, both)),
                SelfTunedSchedule.of(tuned(Algorithm.SELF_TUNING, changing), series));
        assertEquals(Optional.empty(), SelfTunedSchedule.of(tuned(Algorithm.SELF_TUNING, lived), series.subList(2, 3)));
    }

    private static ChangePoint point(long from, double rate, double discount, double entropy, int lane) {
        HyperParameters settings = rate(from, rate, lane)
                .hyperParameters()
                .with("discount", new Setting.Real(discount))
                .with(ENTROPY, new Setting.Real(entropy));
        return new ChangePoint(from, settings, lane);
    }

    private static ChangePoint rate(long from, double rate, int lane) {
        return new ChangePoint(from, new HyperParameters(Map.of("learning-rate", new Setting.Real(rate))), lane);
    }

    /** Holding what was tuned is the training of a schedule that nobody tuned, to the bit. */
    @Test
    void whatALifetimeTunedIsHeldInAnother() {
        Tuned<Algorithm> lived = tuned(Algorithm.SELF_TUNING, HyperParameters.NONE);
        Evaluation life = train(SETTINGS, lived, SEED);
        Tuned<Algorithm> schedule = SelfTunedSchedule.of(lived, life.series()).orElseThrow();
        Evaluation held = train(SETTINGS, schedule, SEED);
        SelfTuningSettings untuned = TwoColourMiniature.fixed(0.4);
        Evaluation expected = train(untuned, tuned(Algorithm.SELF_TUNING, schedule.tuning()), SEED);
        assertInstanceOf(Outcome.Scored.class, held.outcome());
        assertEquals(expected.checkpoint(), held.checkpoint());
        assertEquals(List.of("reward"), held.series().stream().map(Series::name).toList());
        Evaluation start = train(SETTINGS, tuned(Algorithm.ACTOR_CRITIC, HyperParameters.NONE), SEED);
        double first = ((Quantity.Tuned) SETTINGS.parameters().of(MetaParameter.ENTROPY_WEIGHT)).start();
        assertEquals(train(TwoColourMiniature.fixed(first), lived, SEED).checkpoint(), start.checkpoint());
        assertNotEquals(start.outcome(), held.outcome());
    }
}
