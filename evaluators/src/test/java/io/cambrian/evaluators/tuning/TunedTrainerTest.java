package io.cambrian.evaluators.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.loss.LossFormat;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.Tuning;
import io.cambrian.searchspace.tuning.field.Setting;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TunedTrainerTest {

    private static final Seed SEED = new RootSeed(3).search().child("training");
    private static final Budget BUDGET = Budget.ofEnvironmentSteps(3_000);
    private static final Task TASK = TaskCatalogue.standard().byName("CartPole-v1");
    private static final HyperParameters FAST = rate(3e-3);
    private static final HyperParameters SLOW = rate(3e-4);

    private final TunedTrainer<LossProgram, DqnSettings> trainer =
            new TunedTrainer<>(new DqnTunables(), DqnSettings.defaults(), DqnTrainer::new);

    @Test
    void hyperParametersAreThoseOfTheLearner() {
        Evaluation tuned = trainer.train(whole(FAST), Observer.NONE);
        DqnSettings settings = new DqnTunables().apply(DqnSettings.defaults(), FAST);
        Evaluation plain =
                new DqnTrainer(settings).train(new Assignment<>(NamedLosses.DQN, TASK, BUDGET, SEED), Observer.NONE);
        assertEquals(plain.outcome(), tuned.outcome());
        assertEquals(tuned(FAST).id(), tuned.candidate());
        assertEquals(plain.environmentSteps(), tuned.environmentSteps());
        assertNotEquals(
                tuned.outcome(), trainer.train(whole(SLOW), Observer.NONE).outcome());
    }

    @Test
    void impossibleHyperParametersAreInvalid() {
        HyperParameters unknown = new HyperParameters(Map.of("epochs", new Setting.Whole(3)));
        Outcome.Invalid invalid = assertInstanceOf(
                Outcome.Invalid.class,
                trainer.train(whole(unknown), Observer.NONE).outcome());
        assertTrue(invalid.reason().contains("dqn has no hyper-parameter 'epochs'"), invalid.reason());
    }

    @Test
    void aScheduleThatChangesNothingIsTheTrainingOfItsLane() {
        Schedule schedule = new Schedule(List.of(point(0, FAST, 4), point(1_000, FAST, 4), point(1_800, FAST, 4)));
        Evaluation scheduled = trainer.train(toTheEnd(schedule, new Start.Fresh(), SEED), Observer.NONE);
        Evaluation steady =
                trainer.train(toTheEnd(FAST, new Start.Fresh(), TunedTrainer.laneSeed(SEED, 4)), Observer.NONE);
        assertEquals(steady.checkpoint(), scheduled.checkpoint());
        assertEquals(scored(steady).score(), scored(scheduled).score());
        assertEquals(steady.environmentSteps(), scheduled.environmentSteps());
        assertEquals(SEED, scheduled.seed());
        assertEquals(tuned(schedule).id(), scheduled.candidate());
    }

    /** What a population does: member 4 trains, member 1 goes on from its checkpoint with other hyper-parameters. */
    @Test
    void aScheduleReproducesALineOfDescentToTheBit() {
        Evaluation first = trainer.train(
                new Assignment<>(
                        tuned(FAST), TASK, BUDGET, TunedTrainer.laneSeed(SEED, 4), Leg.until(new Start.Fresh(), 1_200)),
                Observer.NONE);
        Start copied = new Start.From(first.checkpoint().orElseThrow());
        Evaluation second = trainer.train(toTheEnd(SLOW, copied, TunedTrainer.laneSeed(SEED, 1)), Observer.NONE);
        Schedule schedule = new Schedule(List.of(point(0, FAST, 4), point(1_200, SLOW, 1)));
        Evaluation replayed = trainer.train(toTheEnd(schedule, new Start.Fresh(), SEED), Observer.NONE);
        assertEquals(second.checkpoint(), replayed.checkpoint());
        assertEquals(scored(second).score(), scored(replayed).score());
        List<Curve.Point> points = new ArrayList<>(scored(first).curve().points());
        points.addAll(scored(second).curve().points());
        assertEquals(points, scored(replayed).curve().points());
        assertEquals(first.environmentSteps() + second.environmentSteps(), replayed.environmentSteps());
    }

    @Test
    void aScheduleGoesOnWhereACheckpointLies() {
        Schedule schedule = new Schedule(List.of(point(0, FAST, 4), point(1_000, SLOW, 1), point(2_000, FAST, 1)));
        Evaluation whole = trainer.train(toTheEnd(schedule, new Start.Fresh(), SEED), Observer.NONE);
        Evaluation first = trainer.train(
                new Assignment<>(tuned(schedule), TASK, BUDGET, SEED, Leg.until(new Start.Fresh(), 1_600)),
                Observer.NONE);
        Checkpoint between = first.checkpoint().orElseThrow();
        assertEquals(1_600, between.environmentSteps());
        Evaluation second = trainer.train(toTheEnd(schedule, new Start.From(between), SEED), Observer.NONE);
        assertEquals(whole.checkpoint(), second.checkpoint());
        assertEquals(whole.environmentSteps(), first.environmentSteps() + second.environmentSteps());
    }

    @Test
    void aLegThatFailsEndsTheSchedule() {
        HyperParameters impossible = FAST.with("batch-size", new Setting.Whole(60_000));
        Schedule schedule = new Schedule(List.of(point(0, FAST, 0), point(500, impossible, 0), point(2_000, FAST, 0)));
        Evaluation evaluation = trainer.train(toTheEnd(schedule, new Start.Fresh(), SEED), Observer.NONE);
        Outcome.Invalid invalid = assertInstanceOf(Outcome.Invalid.class, evaluation.outcome());
        assertTrue(invalid.reason().contains("at least the batch size of 60000"), invalid.reason());
        assertEquals(504, evaluation.environmentSteps());
        assertTrue(evaluation.checkpoint().isEmpty());
    }

    private static Outcome.Scored scored(Evaluation evaluation) {
        return assertInstanceOf(Outcome.Scored.class, evaluation.outcome());
    }

    private static ChangePoint point(long fromStep, HyperParameters hyperParameters, int lane) {
        return new ChangePoint(fromStep, hyperParameters, lane);
    }

    private static HyperParameters rate(double learningRate) {
        return new HyperParameters(Map.of("learning-rate", new Setting.Real(learningRate)));
    }

    private static Tuned<LossProgram> tuned(Tuning tuning) {
        return Tuned.of(NamedLosses.DQN, new LossFormat(), tuning);
    }

    private static Assignment<Tuned<LossProgram>> whole(Tuning tuning) {
        return new Assignment<>(tuned(tuning), TASK, BUDGET, SEED);
    }

    private static Assignment<Tuned<LossProgram>> toTheEnd(Tuning tuning, Start start, Seed seed) {
        Leg leg = new Leg(start, OptionalLong.empty(), true);
        return new Assignment<>(tuned(tuning), TASK, BUDGET, seed, leg);
    }
}
