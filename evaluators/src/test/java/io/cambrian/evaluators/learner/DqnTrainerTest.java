package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.ChildJvm;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.environment.NumberlessRewards;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import io.cambrian.searchspace.loss.LossBuilder;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DqnTrainerTest {

    private static final Seed SEED = new RootSeed(5).search();

    private static DqnSettings settings(double learningRate, Scoring scoring) {
        return new DqnSettings(
                List.of(24, 20),
                Activation.RELU,
                learningRate,
                1e-8,
                16,
                5_000,
                200,
                50,
                0.99,
                1,
                0.05,
                1_000,
                4,
                2,
                OptionalDouble.of(10),
                scoring);
    }

    static final DqnSettings SMALL = settings(0.002, new Scoring.LastTrainingEpisodes(50));

    private static Assignment<LossProgram> assignment(LossProgram loss, String task, long steps) {
        return new Assignment<>(loss, TaskCatalogue.standard().byName(task), Budget.ofEnvironmentSteps(steps), SEED);
    }

    /** ½δ² plus noise of both kinds, so that everything random takes part. */
    private static LossProgram noisyDqn() {
        var loss = new LossBuilder();
        Operand online = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        Operand chosen = loss.apply(Operator.SELECT_LIST, online, loss.input(Source.ACTION));
        Operand target =
                loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.TARGET_NETWORK), loss.input(Source.NEXT_STATE));
        Operand best = loss.apply(Operator.MAX_LIST, loss.apply(Operator.ADD_GAUSSIAN_NOISE, target));
        Operand bootstrap = loss.apply(Operator.DOT_PRODUCT, loss.input(Source.DISCOUNT), best);
        Operand noisy = loss.apply(Operator.ADD, bootstrap, loss.noise(Distribution.UNIT_UNIFORM));
        loss.apply(Operator.L2_DISTANCE, chosen, loss.apply(Operator.ADD, loss.input(Source.REWARD), noisy));
        return loss.build();
    }

    private static LossProgram minusValue() {
        var loss = new LossBuilder();
        Operand online = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        Operand chosen = loss.apply(Operator.SELECT_LIST, online, loss.input(Source.ACTION));
        loss.apply(Operator.SUBTRACT, loss.input(Source.REWARD), chosen);
        return loss.build();
    }

    @Test
    void theSameAssignmentGivesTheSameBitsOnBothBackends() {
        Assignment<LossProgram> assignment = assignment(noisyDqn(), "CartPole-v1", 1_500);
        Evaluation first = new DqnTrainer(SMALL, Backends.SIMD).train(assignment, Observer.NONE);
        Evaluation again = new DqnTrainer(SMALL, Backends.SIMD).train(assignment, Observer.NONE);
        Evaluation scalar = new DqnTrainer(SMALL, Backends.SCALAR).train(assignment, Observer.NONE);
        assertInstanceOf(Outcome.Scored.class, first.outcome());
        assertEquals(first, again);
        assertEquals(first, scalar);
    }

    @Test
    void anotherSeedGivesAnotherEvaluation() {
        Assignment<LossProgram> one = assignment(NamedLosses.DQN, "CartPole-v1", 1_000);
        Assignment<LossProgram> other =
                new Assignment<>(one.candidate(), one.task(), one.budget(), SEED.child("other"));
        DqnTrainer trainer = new DqnTrainer(SMALL);
        assertTrue(!trainer.train(one, Observer.NONE)
                .outcome()
                .equals(trainer.train(other, Observer.NONE).outcome()));
    }

    /** The chance that an agent that learns nothing passes is nil: a random one has a mean return of −0.6 ± 0.08. */
    @Test
    void catchIsLearntWithTheTunedSettings() {
        Evaluation evaluation = new DqnTrainer(
                        TunedDqn.of("Catch").orElseThrow().settings())
                .train(assignment(NamedLosses.DQN, "Catch", 8_000), Observer.NONE);
        Outcome.Scored scored = assertInstanceOf(Outcome.Scored.class, evaluation.outcome());
        assertTrue(scored.score() > 0.5, "found " + scored.score());
        // 100 greedy episodes of nine steps at each of 20 checkpoints and at the end
        assertEquals(8_000 + 21 * 100 * 9, evaluation.environmentSteps());
        assertTrue(scored.curve().points().size() > 80);
    }

    @Test
    void aLossWithoutALowerBoundDiverges() {
        DqnSettings fast = settings(0.05, new Scoring.LastTrainingEpisodes(50));
        Evaluation evaluation = new DqnTrainer(fast).train(assignment(minusValue(), "Catch", 20_000), Observer.NONE);
        Outcome.Diverged diverged = assertInstanceOf(Outcome.Diverged.class, evaluation.outcome());
        assertTrue(diverged.environmentStep() > 200 && diverged.environmentStep() < 20_000, diverged.toString());
        assertTrue(diverged.what().contains("action value"), diverged.what());
    }

    /** Q(s, a), whatever is paid. */
    private static LossProgram value() {
        var loss = new LossBuilder();
        Operand online = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        loss.apply(Operator.SELECT_LIST, online, loss.input(Source.ACTION));
        return loss.build();
    }

    @Test
    void returnsThatAreNoNumberAreADivergenceThatPointsToTheRewards() {
        Assignment<LossProgram> blindToRewards =
                new Assignment<>(value(), NumberlessRewards.task(), Budget.ofEnvironmentSteps(300), SEED);
        Outcome outcome =
                new DqnTrainer(SMALL).train(blindToRewards, Observer.NONE).outcome();
        Outcome.Diverged diverged = assertInstanceOf(Outcome.Diverged.class, outcome);
        assertTrue(diverged.what().startsWith("the mean return was NaN, so a reward"), diverged.what());
    }

    @Test
    void aLossThatIsNotANumberDiverges() {
        var loss = new LossBuilder();
        Operand online = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        Operand huge = loss.apply(Operator.MULTIPLY_FLOAT, loss.constant(1e30), online);
        Operand infinite = loss.apply(Operator.SUM_LIST, loss.apply(Operator.L2_NORM, huge));
        loss.apply(Operator.SUBTRACT, infinite, infinite);
        Evaluation evaluation = new DqnTrainer(SMALL).train(assignment(loss.build(), "Catch", 2_000), Observer.NONE);
        Outcome.Diverged diverged = assertInstanceOf(Outcome.Diverged.class, evaluation.outcome());
        assertEquals("the loss became NaN", diverged.what());
        assertTrue(diverged.environmentStep() <= 204, "noticed at the first update, found " + diverged);
    }

    @Test
    void voidMeasurementsAreTyped() {
        DqnTrainer trainer = new DqnTrainer(SMALL);
        Outcome tooShort = trainer.train(assignment(NamedLosses.DQN, "Catch", 100), Observer.NONE)
                .outcome();
        assertTrue(assertInstanceOf(Outcome.Invalid.class, tooShort).reason().contains("before learning starts"));
        Outcome noEpisode = trainer.train(assignment(NamedLosses.DQN, "MountainCar-v0", 400), Observer.NONE)
                .outcome();
        assertTrue(assertInstanceOf(Outcome.Invalid.class, noEpisode).reason().contains("no episode"));
        Assignment<LossProgram> long1 = assignment(NamedLosses.DQN, "CartPole-v1", 10_000_000);
        Budget oneMillisecond = new Budget(10_000_000, Optional.of(Duration.ofMillis(1)));
        Outcome late = trainer.train(
                        new Assignment<>(long1.candidate(), long1.task(), oneMillisecond, SEED), Observer.NONE)
                .outcome();
        assertInstanceOf(Outcome.OutOfBudget.class, late);
    }

    @Test
    void progressIsToldAHundredTimesAndAWishToStopIsObeyed() {
        List<Long> told = new ArrayList<>();
        Observer observer = new Observer() {
            @Override
            public void progressed(long environmentSteps) {
                told.add(environmentSteps);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 50;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> new DqnTrainer(SMALL).train(assignment(NamedLosses.DQN, "Catch", 4_000), observer));
        assertEquals(50, told.size());
        assertEquals(2_000, told.getLast(), 40);
    }

    @Test
    void actingSteppingAndLearningAllocateNothing() throws IOException, InterruptedException {
        assertEquals("0", ChildJvm.run(DqnAllocation.class, "-Xbatch"), "bytes of 300 updates");
    }

    @Test
    void settingsThatMakeNoSenseAreNamed() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> settings(-1, new Scoring.LastTrainingEpisodes(50)))
                .getMessage();
        assertEquals("the learning rate must be a positive number, found -1.0", message);
        assertThrows(IllegalArgumentException.class, () -> new Scoring.GreedyEpisodes(0));
    }
}
