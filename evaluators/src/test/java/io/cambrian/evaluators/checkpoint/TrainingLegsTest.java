package io.cambrian.evaluators.checkpoint;

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
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.offpolicy.ExplorationNoise;
import io.cambrian.evaluators.offpolicy.NetworkShape;
import io.cambrian.evaluators.offpolicy.Td3Settings;
import io.cambrian.evaluators.offpolicy.Td3Trainer;
import io.cambrian.evaluators.onpolicy.ActorCriticChange;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.selftuning.SelfTuningTrainer;
import io.cambrian.evaluators.selftuning.setting.TwoColourMiniature;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.training.Scoring;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Training 2N steps is training N, saving, loading and training N more: of every learner, to the bit. */
class TrainingLegsTest {

    private static final long HALF = 4_096;
    private static final Budget WHOLE = Budget.ofEnvironmentSteps(2 * HALF);
    private static final Seed SEED = new RootSeed(5).search().child("training");

    /** A learner on a task. */
    private record Case<C extends Candidate>(String name, Trainer<C> trainer, C candidate, String task) {

        Evaluation train(Leg leg, Seed seed, Observer observer) {
            return trainer.train(
                    new Assignment<>(candidate, TaskCatalogue.standard().byName(task), WHOLE, seed, leg), observer);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case<?>> cases() {
        PpoSettings continuous = with(PpoSettings.classic()
                .actorCritic()
                .change()
                .normaliseObservations(true)
                .normaliseRewards(true)
                .rollout(8, 64));
        return Stream.of(
                dqn("numbers", "CartPole-v1", dqn()),
                dqn("bits", "MinAtar-Breakout-minimal", dqn()),
                new Case<>("PPO", new PpoTrainer(PpoSettings.classic()), NamedDrifts.PPO, "CartPole-v1"),
                new Case<>("PPO, normalised", new PpoTrainer(continuous), NamedDrifts.PPO, "Pendulum-v1"),
                new Case<>(
                        "self-tuning",
                        new SelfTuningTrainer(TwoColourMiniature.bootstrapped(8)),
                        Algorithm.SELF_TUNING,
                        "TwoColours-1000-offsets"),
                new Case<>("TD3", new Td3Trainer(td3()), Algorithm.TD3, "Pendulum-v1"));
    }

    /** A memory that overflows, and noise that goes on from step to step. */
    private static Td3Settings td3() {
        return Td3Settings.defaults()
                .change()
                .networks(new NetworkShape(List.of(16), Activation.RELU, false))
                .batchSize(16)
                .replayCapacity(3_000)
                .exploration(new ExplorationNoise(0.2, 0.8))
                .environmentCopies(2)
                .environmentStepsPerUpdate(3)
                .scoring(new Scoring.LastTrainingEpisodes(20))
                .done();
    }

    private static Case<LossProgram> dqn(String what, String task, DqnSettings settings) {
        return new Case<>("DQN, " + what, new DqnTrainer(settings), NamedLosses.DQN, task);
    }

    private static DqnSettings dqn() {
        return dqn(new Scoring.LastTrainingEpisodes(20));
    }

    private static DqnSettings dqn(Scoring scoring) {
        return new DqnSettings(
                List.of(32),
                Activation.RELU,
                0.001,
                1e-8,
                32,
                3_000,
                500,
                100,
                0.99,
                1,
                0.05,
                6_000,
                8,
                2,
                OptionalDouble.empty(),
                scoring);
    }

    private static PpoSettings with(ActorCriticChange change) {
        return PpoSettings.classic().with(change.done(), 4, 4);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void twoHalvesAreTheWhole(Case<?> learner) {
        Evaluation whole = learner.train(new Leg(new Start.Fresh(), OptionalLong.empty(), true), SEED, Observer.NONE);
        Evaluation first = learner.train(Leg.until(new Start.Fresh(), HALF), SEED, Observer.NONE);
        Evaluation second = learner.train(
                Leg.until(new Start.From(elsewhere(first.checkpoint().orElseThrow())), 2 * HALF), SEED, Observer.NONE);

        assertEquals(HALF, first.checkpoint().orElseThrow().environmentSteps());
        assertEquals(whole.checkpoint().orElseThrow(), second.checkpoint().orElseThrow());
        assertEquals(score(whole), score(second));
        assertEquals(HALF, second.environmentSteps());
        assertNotEquals(first.checkpoint(), second.checkpoint());

        Evaluation inMemory = learner.train(
                Leg.until(new Start.From(first.checkpoint().orElseThrow()), 2 * HALF), SEED, Observer.NONE);
        assertEquals(second, inMemory, "what is still in memory goes on like what was read");
    }

    @Test
    void whoIsJudgedAsItWasAtItsBestGoesOnFromWhereItStood() {
        Case<LossProgram> learner = dqn("best", "CartPole-v1", dqn(new Scoring.BestGreedyEpisodes(5, 6)));
        Checkpoint half = learner.train(Leg.until(new Start.Fresh(), HALF), SEED, Observer.NONE)
                .checkpoint()
                .orElseThrow();
        Leg there = Leg.until(new Start.From(elsewhere(half)), 2 * HALF);
        Leg here = Leg.until(new Start.From(half), 2 * HALF);
        assertEquals(learner.train(there, SEED, Observer.NONE), learner.train(here, SEED, Observer.NONE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void handingOverChangesNothing(Case<?> learner) {
        Evaluation quiet = learner.train(Leg.WHOLE, SEED, Observer.NONE);
        Evaluation whole = learner.train(new Leg(new Start.Fresh(), OptionalLong.empty(), true), SEED, Observer.NONE);

        assertEquals(quiet.outcome(), whole.outcome());
        assertTrue(quiet.checkpoint().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anotherSeedKeepsTheAgentAndChangesTheChance(Case<?> learner) {
        Checkpoint half = learner.train(Leg.until(new Start.Fresh(), HALF), SEED, Observer.NONE)
                .checkpoint()
                .orElseThrow();
        Seed other = SEED.child("other");
        List<Continuity> told = new ArrayList<>();
        Evaluation same = learner.train(Leg.until(new Start.From(half), 2 * HALF), SEED, listener(told));
        Evaluation changed = learner.train(Leg.until(new Start.From(half), 2 * HALF), other, listener(told));

        assertNotEquals(same.checkpoint(), changed.checkpoint());
        assertEquals(List.of(), told.get(0).recreated());
        assertEquals(
                List.of(new Continuity.Recreated("environments and generators", "the seed is another one")),
                told.get(1).recreated());
        assertTrue(
                told.get(1).kept().contains("networks and the optimiser's averages"),
                told.get(1).sentence());
    }

    @Test
    void saysWhatChangedSettingsBeginAnew() {
        DqnSettings settings = dqn();
        Checkpoint half = dqn("first", "CartPole-v1", settings)
                .train(Leg.until(new Start.Fresh(), HALF), SEED, Observer.NONE)
                .checkpoint()
                .orElseThrow();
        DqnSettings changed = new DqnSettings(
                List.of(48),
                Activation.RELU,
                0.002,
                1e-8,
                64,
                2_000,
                500,
                100,
                0.95,
                1,
                0.05,
                6_000,
                4,
                2,
                OptionalDouble.empty(),
                new Scoring.LastTrainingEpisodes(20));
        List<Continuity> told = new ArrayList<>();
        Evaluation second = dqn("second", "CartPole-v1", changed)
                .train(Leg.until(new Start.From(half), 2 * HALF), SEED, listener(told));

        assertInstanceOf(Outcome.Scored.class, second.outcome());
        assertEquals(
                "kept: returns of the last episodes; begun anew: environments (the number of their copies changed), "
                        + "networks and the optimiser's averages (the shape of the networks changed), "
                        + "replay memory (its capacity changed from 3000 to 2000)",
                told.getFirst().sentence());
    }

    @Test
    void refusesTheCheckpointOfAnotherLearner() {
        Checkpoint half = dqn("first", "CartPole-v1", dqn())
                .train(Leg.until(new Start.Fresh(), HALF), SEED, Observer.NONE)
                .checkpoint()
                .orElseThrow();
        Case<Drift> ppo = new Case<>("PPO", new PpoTrainer(PpoSettings.classic()), NamedDrifts.PPO, "CartPole-v1");

        Throwable refusal = assertThrows(
                CheckpointException.class,
                () -> ppo.train(Leg.until(new Start.From(half), 2 * HALF), SEED, Observer.NONE));
        assertEquals(
                "a checkpoint of dqn cannot be continued by on-policy: choose the trainer that wrote it",
                refusal.getMessage());
    }

    @Test
    void samePagesAreStoredOnce() {
        Map<String, byte[]> pages = new HashMap<>();
        CheckpointFormat format = new CheckpointFormat(new PagesInMemory(pages));
        Case<LossProgram> learner = dqn("boards", "MinAtar-Breakout-minimal", boards());
        Checkpoint half = learner.train(Leg.until(new Start.Fresh(), HALF), SEED, Observer.NONE)
                .checkpoint()
                .orElseThrow();
        format.write(half);
        int pagesOfHalf = pages.size();
        format.write(half);
        assertEquals(pagesOfHalf, pages.size());

        Checkpoint whole = learner.train(Leg.until(new Start.From(half), 2 * HALF), SEED, Observer.NONE)
                .checkpoint()
                .orElseThrow();
        format.write(whole);
        assertTrue(pagesOfHalf > 2, "the memory is cut into " + pagesOfHalf + " pages");
        assertTrue(pages.size() - pagesOfHalf < 2 * pagesOfHalf, "older pages of the memory are stored again");
    }

    private static DqnSettings boards() {
        return new DqnSettings(
                List.of(16),
                Activation.RELU,
                0.001,
                1e-8,
                32,
                10_000,
                500,
                100,
                0.99,
                1,
                0.05,
                6_000,
                8,
                8,
                OptionalDouble.empty(),
                new Scoring.LastTrainingEpisodes(20));
    }

    private static double score(Evaluation evaluation) {
        return assertInstanceOf(Outcome.Scored.class, evaluation.outcome()).score();
    }

    /** As another process would see it. */
    private static Checkpoint elsewhere(Checkpoint checkpoint) {
        CheckpointFormat format = new CheckpointFormat(new PagesInMemory(new HashMap<>()));
        Checkpoint read = format.read(format.write(checkpoint));
        assertEquals(checkpoint, read);
        assertFalse(checkpoint == read);
        return read;
    }

    private static Observer listener(List<Continuity> told) {
        return new Observer() {
            @Override
            public void progressed(long environmentSteps) {}

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void continued(Continuity continuity) {
                told.add(continuity);
            }
        };
    }
}
