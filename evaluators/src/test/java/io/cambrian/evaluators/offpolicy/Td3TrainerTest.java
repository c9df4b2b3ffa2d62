package io.cambrian.evaluators.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.ChildJvm;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Continuity;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class Td3TrainerTest {

    private static final Seed SEED = new RootSeed(5).search();

    static Td3Change small() {
        return Td3Settings.defaults()
                .change()
                .networks(new NetworkShape(List.of(20, 16), Activation.RELU, false))
                .batchSize(16)
                .replayCapacity(500)
                .randomSteps(100);
    }

    private static Assignment<Algorithm> assignment(String task, long steps) {
        return new Assignment<>(
                Algorithm.TD3, TaskCatalogue.standard().byName(task), Budget.ofEnvironmentSteps(steps), SEED);
    }

    private static Outcome outcome(Td3Settings settings, String task, long steps) {
        return new Td3Trainer(settings)
                .train(assignment(task, steps), Observer.NONE)
                .outcome();
    }

    @Test
    void theSameAssignmentGivesTheSameBitsOnBothBackends() {
        Td3Settings settings = small().environmentCopies(3)
                .networks(new NetworkShape(List.of(20), Activation.TANH, true))
                .done();
        Assignment<Algorithm> assignment = assignment("Pendulum-v1", 900);
        Evaluation first = new Td3Trainer(settings, Backends.SIMD).train(assignment, Observer.NONE);
        assertInstanceOf(Outcome.Scored.class, first.outcome());
        assertEquals(first, new Td3Trainer(settings, Backends.SIMD).train(assignment, Observer.NONE));
        assertEquals(first, new Td3Trainer(settings, Backends.SCALAR).train(assignment, Observer.NONE));
        // ten greedy episodes of 200 steps
        assertEquals(900 + 2_000, first.environmentSteps());
    }

    @Test
    void anotherSeedGivesAnotherEvaluation() {
        Assignment<Algorithm> one = assignment("Pendulum-v1", 400);
        Assignment<Algorithm> other = new Assignment<>(one.candidate(), one.task(), one.budget(), SEED.child("other"));
        Td3Trainer trainer = new Td3Trainer(small().done());
        assertNotEquals(
                trainer.train(one, Observer.NONE).outcome(),
                trainer.train(other, Observer.NONE).outcome());
    }

    /** Random actions earn −1,200 on average, and no policy that leaves the pendulum hanging more than −600 or so. */
    @Test
    void pendulumIsLearntInAFewThousandSteps() {
        Td3Settings settings = Td3Settings.defaults()
                .change()
                .networks(new NetworkShape(List.of(48, 48), Activation.RELU, false))
                .batchSize(64)
                .done();
        Outcome.Scored scored = assertInstanceOf(Outcome.Scored.class, outcome(settings, "Pendulum-v1", 8_000));
        assertTrue(scored.score() > -350, "found " + scored.score());
        assertTrue(scored.curve().points().size() >= 20);
    }

    @Test
    void valuesThatGrowWithoutEndDiverge() {
        Td3Settings rash = small().criticLearningRate(1e12).done();
        Outcome.Diverged diverged = assertInstanceOf(Outcome.Diverged.class, outcome(rash, "Pendulum-v1", 5_000));
        assertTrue(diverged.environmentStep() <= 110, diverged.toString());
        Td3Settings blind = small().actorLearningRate(1e38).done();
        assertInstanceOf(Outcome.Diverged.class, outcome(blind, "Pendulum-v1", 5_000));
    }

    @Test
    void voidMeasurementsAreTyped() {
        requireInvalid(outcome(small().done(), "CartPole-v1", 1_000), "vectors of numbers");
        requireInvalid(outcome(small().done(), "Pendulum-v1", 100), "before learning starts");
        requireInvalid(outcome(small().done(), "Pendulum-v1", 150), "no episode");
        Td3Settings best =
                small().scoring(new Scoring.BestGreedyEpisodes(10, 3)).done();
        requireInvalid(outcome(best, "Pendulum-v1", 1_000), "not at checkpoints");
        Assignment<Algorithm> given = assignment("Pendulum-v1", 1_000);
        Assignment<Algorithm> other =
                new Assignment<>(new Algorithm("SAC"), given.task(), given.budget(), given.seed());
        requireInvalid(
                new Td3Trainer(small().done()).train(other, Observer.NONE).outcome(), "found the algorithm SAC");
        Budget oneMillisecond = new Budget(10_000_000, Optional.of(Duration.ofMillis(1)));
        Assignment<Algorithm> late = new Assignment<>(given.candidate(), given.task(), oneMillisecond, given.seed());
        assertInstanceOf(
                Outcome.OutOfBudget.class,
                new Td3Trainer(small().done()).train(late, Observer.NONE).outcome());
    }

    private static void requireInvalid(Outcome outcome, String part) {
        String reason = assertInstanceOf(Outcome.Invalid.class, outcome).reason();
        assertTrue(reason.contains(part), reason);
    }

    @Test
    void theLastTrainingEpisodesCostNothing() {
        Td3Settings settings =
                small().scoring(new Scoring.LastTrainingEpisodes(2)).done();
        Evaluation evaluation = new Td3Trainer(settings).train(assignment("Pendulum-v1", 600), Observer.NONE);
        assertEquals(600, evaluation.environmentSteps());
        Outcome.Scored scored = assertInstanceOf(Outcome.Scored.class, evaluation.outcome());
        assertTrue(scored.score() < -100 && scored.score() > -2_000, "found " + scored.score());
    }

    @Test
    void aWishToStopIsObeyed() {
        Observer impatient = new Observer() {
            private boolean enough;

            @Override
            public void progressed(long environmentSteps) {
                enough = environmentSteps >= 300;
            }

            @Override
            public boolean cancelled() {
                return enough;
            }
        };
        Td3Trainer trainer = new Td3Trainer(small().done());
        assertThrows(CancellationException.class, () -> trainer.train(assignment("Pendulum-v1", 1_000), impatient));
    }

    @Test
    void aLegWithChangedSettingsSaysWhatBeginsAnew() {
        Evaluation half = leg(small().done(), new Start.Fresh(), 400, Observer.NONE);
        List<String> told = new ArrayList<>();
        Observer listener = new Observer() {
            @Override
            public void progressed(long environmentSteps) {}

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void continued(Continuity continuity) {
                told.add(continuity.sentence());
            }
        };
        Td3Settings changed = small().actor(new NetworkShape(List.of(24), Activation.RELU, false))
                .replayCapacity(300)
                .learningRates(2e-3)
                .done();
        Start reached = new Start.From(half.checkpoint().orElseThrow());
        assertInstanceOf(
                Outcome.Scored.class, leg(changed, reached, 800, listener).outcome());
        assertEquals(
                List.of("kept: returns of the last episodes, environments and generators; begun anew: networks and the"
                        + " optimiser's averages (the shape of the networks changed), replay memory (its capacity"
                        + " changed from 500 to 300)"),
                told);
    }

    private static Evaluation leg(Td3Settings settings, Start start, long until, Observer observer) {
        Assignment<Algorithm> whole = assignment("Pendulum-v1", 800);
        return new Td3Trainer(settings)
                .train(
                        new Assignment<>(
                                whole.candidate(), whole.task(), whole.budget(), whole.seed(), Leg.until(start, until)),
                        observer);
    }

    @Test
    void collectingAndLearningAllocateNothing() throws IOException, InterruptedException {
        assertEquals("0", ChildJvm.run(Td3Allocation.class, "-Xbatch"), "bytes of 300 updates");
    }

    @Test
    void settingsThatMakeNoSenseAreNamed() {
        assertMessage(
                "the replay capacity must be at least the batch size of 1000, found 500",
                () -> small().batchSize(1_000).done());
        assertMessage(
                "the actor's learning rate must be a positive number, found -1.0",
                () -> small().actorLearningRate(-1).done());
        assertMessage(
                "the target share must be above 0 and at most 1, found 0.0",
                () -> small().targetShare(0).done());
        assertThrows(IllegalArgumentException.class, () -> new ExplorationNoise(0.1, 1));
        assertThrows(IllegalArgumentException.class, () -> new TargetSmoothing(0.2, 0));
        assertThrows(IllegalArgumentException.class, () -> new NetworkShape(List.of(0), Activation.RELU, false));
    }

    private static void assertMessage(String message, Runnable making) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, making::run).getMessage());
    }
}
