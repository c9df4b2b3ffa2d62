package io.cambrian.evaluators.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.learner.DqnSettings;
import io.cambrian.evaluators.learner.DqnTrainer;
import io.cambrian.evaluators.offpolicy.NetworkShape;
import io.cambrian.evaluators.offpolicy.Td3Settings;
import io.cambrian.evaluators.offpolicy.Td3Trainer;
import io.cambrian.evaluators.onpolicy.PpoSettings;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.drift.DriftFormat;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.loss.LossFormat;
import io.cambrian.searchspace.loss.NamedLosses;
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
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Along a schedule every learner reaches what the members of a population reached that trained there: to the bit. */
class ScheduleReplayTest {

    /** No multiple of what any of the learners does in one stride. */
    private static final long COPIED_AT = 1_001;

    private static final Budget BUDGET = Budget.ofEnvironmentSteps(2_560);
    private static final Seed SEED = new RootSeed(8).search().child("training");

    /** A learner on a task, with two settings of one of its hyper-parameters. */
    private record Case<P extends Candidate>(
            Trainer<Tuned<P>> trainer, P program, CandidateFormat<P> format, String task, String hyperParameter) {

        Checkpoint reached(Tuning tuning, Start start, OptionalLong until, Seed seed) {
            Assignment<Tuned<P>> assignment = new Assignment<>(
                    Tuned.of(program, format, tuning),
                    TaskCatalogue.standard().byName(task),
                    BUDGET,
                    seed,
                    new Leg(start, until, true));
            return trainer.train(assignment, Observer.NONE).checkpoint().orElseThrow();
        }

        HyperParameters with(double value) {
            return new HyperParameters(Map.of(hyperParameter, new Setting.Real(value)));
        }

        @Override
        public String toString() {
            return program + " on " + task;
        }
    }

    static List<Case<?>> cases() {
        NetworkShape small = new NetworkShape(List.of(16), Activation.RELU, false);
        Td3Settings td3 =
                Td3Settings.defaults().change().networks(small).batchSize(16).done();
        return List.of(
                new Case<>(
                        new TunedTrainer<>(new DqnTunables(), DqnSettings.defaults(), DqnTrainer::new),
                        NamedLosses.DQN,
                        new LossFormat(),
                        "CartPole-v1",
                        "learning-rate"),
                new Case<>(
                        new TunedTrainer<>(new PpoTunables(), PpoSettings.classic(), PpoTrainer::new),
                        NamedDrifts.PPO,
                        new DriftFormat(),
                        "CartPole-v1",
                        "entropy-weight"),
                new Case<>(
                        new TunedTrainer<>(new Td3Tunables(), td3, Td3Trainer::new),
                        Algorithm.TD3,
                        new AlgorithmFormat(),
                        "Pendulum-v1",
                        "actor-learning-rate"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLineOfDescentIsReproduced(Case<?> learner) {
        HyperParameters before = learner.with(0.003);
        HyperParameters after = learner.with(0.01);
        Seed founder = TunedTrainer.laneSeed(SEED, 4);
        Seed heir = TunedTrainer.laneSeed(SEED, 1);
        Checkpoint copied = learner.reached(before, new Start.Fresh(), OptionalLong.of(COPIED_AT), founder);
        Checkpoint winner = learner.reached(after, new Start.From(copied), OptionalLong.empty(), heir);
        Schedule schedule = new Schedule(List.of(new ChangePoint(0, before, 4), new ChangePoint(COPIED_AT, after, 1)));
        assertEquals(winner, learner.reached(schedule, new Start.Fresh(), OptionalLong.empty(), SEED));
        Schedule elsewhere = new Schedule(List.of(new ChangePoint(0, before, 4), new ChangePoint(COPIED_AT, after, 2)));
        assertNotEquals(winner, learner.reached(elsewhere, new Start.Fresh(), OptionalLong.empty(), SEED));
    }
}
