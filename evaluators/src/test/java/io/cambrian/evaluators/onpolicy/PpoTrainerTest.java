package io.cambrian.evaluators.onpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class PpoTrainerTest {

    private static final Seed SEED = new RootSeed(5).search();

    private static final PpoSettings SMALL = settings(new Scoring.LastTrainingEpisodes(50));

    private static PpoSettings settings(Scoring scoring) {
        return PpoSettings.classic()
                .with(
                        PpoSettings.classic()
                                .actorCritic()
                                .change()
                                .hidden(24, 20)
                                .learningRate(3e-3)
                                .rollout(8, 32)
                                .scoring(scoring)
                                .done(),
                        4,
                        4);
    }

    private static Assignment<Drift> assignment(Drift drift, String task, long steps) {
        return new Assignment<>(drift, TaskCatalogue.standard().byName(task), Budget.ofEnvironmentSteps(steps), SEED);
    }

    private static Evaluation train(Drift drift, String task, long steps) {
        return new PpoTrainer(SMALL).train(assignment(drift, task, steps), Observer.NONE);
    }

    private static NeuralDrift zeros(double margin) {
        NeuralShape shape = new NeuralShape(16, NeuralShape.Base.PPO, true, margin);
        return NeuralDrift.of(shape, new float[shape.weights()]);
    }

    @Test
    void theSameAssignmentGivesTheSameBitsOnBothBackends() {
        for (String task : List.of("CartPole-v1", "Pendulum-v1", "MinAtar-Breakout-minimal")) {
            Assignment<Drift> assignment = assignment(NamedDrifts.DPO, task, 3_072);
            Evaluation first = new PpoTrainer(SMALL, Backends.SIMD).train(assignment, Observer.NONE);
            Evaluation again = new PpoTrainer(SMALL, Backends.SIMD).train(assignment, Observer.NONE);
            Evaluation scalar = new PpoTrainer(SMALL, Backends.SCALAR).train(assignment, Observer.NONE);
            assertInstanceOf(Outcome.Scored.class, first.outcome(), task);
            assertEquals(first, again, task);
            assertEquals(first, scalar, task);
        }
    }

    @Test
    void anotherSeedGivesAnotherEvaluation() {
        Assignment<Drift> one = assignment(NamedDrifts.PPO, "CartPole-v1", 2_048);
        Assignment<Drift> other = new Assignment<>(one.candidate(), one.task(), one.budget(), SEED.child("other"));
        PpoTrainer trainer = new PpoTrainer(SMALL);
        assertNotEquals(
                trainer.train(one, Observer.NONE).outcome(),
                trainer.train(other, Observer.NONE).outcome());
    }

    /** A random agent has a mean return of −0.6 ± 0.08. */
    @Test
    void catchIsLearntWithNumberedActions() {
        double score = score(train(NamedDrifts.PPO, "Catch", 30_720));
        assertTrue(score > 0.8, "found " + score);
    }

    /** Random actions earn some −1,200 ± 300 an episode, and a mean of 50 episodes strays by no more than 45. */
    @Test
    void pendulumIsLearntWithVectorsOfNumbers() {
        PpoSettings settings = SMALL.with(
                SMALL.actorCritic()
                        .change()
                        .discount(0.9)
                        .rollout(16, 64)
                        .normaliseObservations(true)
                        .normaliseRewards(true)
                        .scoring(new Scoring.GreedyEpisodes(50))
                        .done(),
                10,
                8);
        Evaluation evaluation =
                new PpoTrainer(settings).train(assignment(NamedDrifts.PPO, "Pendulum-v1", 61_440), Observer.NONE);
        assertTrue(score(evaluation) > -700, "found " + score(evaluation));
        assertEquals(61_440 + 50 * 200, evaluation.environmentSteps());
    }

    @Test
    void aSharedTorsoLearnsToo() {
        PpoSettings shared =
                SMALL.with(SMALL.actorCritic().change().sharedTorso(true).done(), 4, 4);
        double score = score(new PpoTrainer(shared).train(assignment(NamedDrifts.PPO, "Catch", 30_720), Observer.NONE));
        assertTrue(score > 0.8, "found " + score);
    }

    @Test
    void aDriftNetworkOfZerosTrainsLikeItsBaseToTheBit() {
        Outcome base = train(NamedDrifts.PPO, "CartPole-v1", 10_240).outcome();
        assertEquals(base, train(zeros(0), "CartPole-v1", 10_240).outcome());
    }

    @Test
    void theDriftMatters() {
        Outcome clipped = train(NamedDrifts.PPO, "CartPole-v1", 10_240).outcome();
        for (Drift other : List.of(NamedDrifts.UNCLIPPED, NamedDrifts.DPO, NamedDrifts.KL)) {
            assertNotEquals(clipped, train(other, "CartPole-v1", 10_240).outcome());
        }
    }

    @Test
    void ratiosStartAtOneAndProgressRises() {
        List<Float> first = new ArrayList<>();
        List<Float> progress = new ArrayList<>();
        VisitedPoints visited = (logRatios, advantages, share) -> {
            if (progress.isEmpty() || share != progress.getLast()) {
                progress.add(share);
                for (float logRatio : logRatios) {
                    first.add(logRatio);
                }
            }
        };
        new PpoTrainer(SMALL).train(assignment(NamedDrifts.PPO, "CartPole-v1", 4 * 256), Observer.NONE, visited);
        assertEquals(List.of(0f, 0.25f, 0.5f, 0.75f), progress);
        assertEquals(4 * 64, first.size());
        first.forEach(logRatio -> assertEquals(0f, logRatio, "the policy that acted is the one that learns"));
    }

    @Test
    void voidMeasurementsAreTyped() {
        PpoTrainer trainer = new PpoTrainer(SMALL);
        Outcome tooShort = trainer.train(assignment(NamedDrifts.PPO, "Catch", 255), Observer.NONE)
                .outcome();
        assertTrue(assertInstanceOf(Outcome.Invalid.class, tooShort).reason().contains("first rollout"));
        Outcome noEpisode = trainer.train(assignment(NamedDrifts.PPO, "MountainCar-v0", 512), Observer.NONE)
                .outcome();
        assertTrue(assertInstanceOf(Outcome.Invalid.class, noEpisode).reason().contains("no episode"));
        Outcome checkpoints = new PpoTrainer(settings(new Scoring.BestGreedyEpisodes(2, 3)))
                .train(assignment(NamedDrifts.PPO, "Catch", 1_024), Observer.NONE)
                .outcome();
        assertTrue(assertInstanceOf(Outcome.Invalid.class, checkpoints).reason().contains("checkpoints"));
        Assignment<Drift> long1 = assignment(NamedDrifts.PPO, "CartPole-v1", 10_000_000);
        Budget oneMillisecond = new Budget(10_000_000, Optional.of(Duration.ofMillis(1)));
        Outcome late = trainer.train(
                        new Assignment<>(long1.candidate(), long1.task(), oneMillisecond, SEED), Observer.NONE)
                .outcome();
        assertInstanceOf(Outcome.OutOfBudget.class, late);
    }

    @Test
    void anAgentThatRunsAwayDiverges() {
        PpoSettings fast =
                SMALL.with(SMALL.actorCritic().change().learningRate(1e20).done(), 4, 4);
        Evaluation evaluation =
                new PpoTrainer(fast).train(assignment(NamedDrifts.UNCLIPPED, "Catch", 10_240), Observer.NONE);
        assertInstanceOf(Outcome.Diverged.class, evaluation.outcome());
    }

    @Test
    void aWishToStopIsObeyed() {
        List<Long> told = new ArrayList<>();
        Observer observer = new Observer() {
            @Override
            public void progressed(long environmentSteps) {
                told.add(environmentSteps);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 3;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> new PpoTrainer(SMALL).train(assignment(NamedDrifts.PPO, "Catch", 40_960), observer));
        assertEquals(3, told.size());
    }

    @Test
    void actorCriticLearnsAndTakesNoDrift() {
        A2cTrainer trainer =
                new A2cTrainer(A2cTrainer.classic().change().learningRate(3e-3).done());
        double score = score(trainer.train(assignment(NamedDrifts.UNCLIPPED, "Catch", 64_000), Observer.NONE));
        assertTrue(score > 0.5, "found " + score);
        Outcome refused = trainer.train(assignment(NamedDrifts.DPO, "Catch", 64_000), Observer.NONE)
                .outcome();
        assertTrue(assertInstanceOf(Outcome.Invalid.class, refused).reason().contains("'unclipped'"));
    }

    @Test
    void settingsOutsideTheirRangeAreExplained() {
        String minibatches = assertThrows(IllegalArgumentException.class, () -> SMALL.with(SMALL.actorCritic(), 4, 7))
                .getMessage();
        assertTrue(minibatches.contains("8 copies × 32 steps = 256") && minibatches.contains("7"), minibatches);
        assertThrows(
                IllegalArgumentException.class,
                () -> SMALL.actorCritic().change().discount(1.5).done());
        assertThrows(
                IllegalArgumentException.class,
                () -> SMALL.actorCritic().change().learningRate(0).done());
    }

    private static double score(Evaluation evaluation) {
        return assertInstanceOf(Outcome.Scored.class, evaluation.outcome(), evaluation::toString)
                .score();
    }
}
