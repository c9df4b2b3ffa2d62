package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointException;
import io.cambrian.evaluators.environment.NumberlessRewards;
import io.cambrian.evaluators.experience.Experience;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.Turn;
import io.cambrian.evaluators.experience.TurnTaken;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tuning.DqnTunables;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DqnTurnTest {

    private static final Task CART_POLE = TaskCatalogue.standard().byName("CartPole-v1");
    private static final TransitionLayout LAYOUT = new TransitionLayout(4, 1);
    private static final Seed SEED = new RootSeed(3).search().child("turn");
    private static final DqnSettings SMALL = settings(1, 16, Activation.RELU);
    private static final TurnTaken FOUNDER = take(SMALL, turn(new Start.Fresh(), false, List.of(), 100));

    private static DqnSettings settings(int layers, int width, Activation activation) {
        HyperParameters shape = HyperParameters.NONE
                .with("hidden-layers", new Setting.Whole(layers))
                .with("hidden-width", new Setting.Whole(width))
                .with("activation", new Setting.Word(activation.name().toLowerCase(Locale.ROOT)));
        return new DqnTunables().apply(DqnSettings.defaults(), shape);
    }

    private static Turn<LossProgram> turn(Start start, boolean mutates, List<Experience> memory, long updates) {
        return turn(SEED, start, mutates, memory, updates);
    }

    private static Turn<LossProgram> turn(
            Seed seed, Start start, boolean mutates, List<Experience> memory, long updates) {
        Budget budget = Budget.ofEnvironmentSteps(10_000);
        return new Turn<>(NamedLosses.DQN, CART_POLE, budget, seed, start, mutates, memory, updates, 1, 250);
    }

    private static TurnTaken take(DqnSettings settings, Turn<LossProgram> turn) {
        return new DqnTrainer(settings).take(turn, Observer.NONE);
    }

    private static Checkpoint end(TurnTaken taken) {
        return taken.evaluation().checkpoint().orElseThrow();
    }

    private static Start after(TurnTaken taken) {
        return new Start.From(end(taken));
    }

    private static Variables network(TurnTaken taken) {
        return DqnMember.read(end(taken), 4, 2).variables();
    }

    private static double score(TurnTaken taken) {
        return assertInstanceOf(Outcome.Scored.class, taken.evaluation().outcome())
                .score();
    }

    private static float[][] rows(Experience experience) {
        float[][] rows = new float[experience.size()][LAYOUT.width()];
        for (int i = 0; i < rows.length; i++) {
            experience.recall(i, rows[i]);
        }
        return rows;
    }

    @Test
    void returnsThatAreNoNumberAreADivergenceThatPointsToTheRewards() {
        Turn<LossProgram> founding = new Turn<>(
                NamedLosses.DQN,
                NumberlessRewards.task(),
                Budget.ofEnvironmentSteps(1_000),
                SEED,
                new Start.Fresh(),
                false,
                List.of(),
                0,
                1,
                50);
        Outcome.Diverged diverged = assertInstanceOf(
                Outcome.Diverged.class, take(SMALL, founding).evaluation().outcome());
        assertTrue(diverged.what().startsWith("the mean return was NaN, so a reward"), diverged.what());
    }

    @Test
    void everyEnvironmentStepIsCountedOnceAndRememberedInWholeEpisodes() {
        long steps = FOUNDER.evaluation().environmentSteps();
        assertTrue(steps >= 250);
        assertEquals(steps, FOUNDER.experience().size());
        assertEquals(steps, end(FOUNDER).environmentSteps());
        TurnTaken next = take(SMALL, turn(after(FOUNDER), false, List.of(FOUNDER.experience()), 20));
        assertEquals(steps + next.evaluation().environmentSteps(), end(next).environmentSteps());

        double episodes = 0;
        double sum = 0;
        float[][] rows = rows(FOUNDER.experience());
        for (int i = 0; i < rows.length; i++) {
            sum += rows[i][LAYOUT.reward()];
            boolean ends = rows[i][LAYOUT.continuation()] == 0;
            episodes += ends ? 1 : 0;
            if (!ends) {
                for (int feature = 0; feature < LAYOUT.features(); feature++) {
                    assertEquals(rows[i][LAYOUT.nextState() + feature], rows[i + 1][LAYOUT.state() + feature]);
                }
            }
        }
        assertEquals(sum / episodes, score(FOUNDER), 1e-9);
    }

    @Test
    void foundersActUniformlyAtRandom() {
        int right = 0;
        float[][] rows = rows(FOUNDER.experience());
        for (float[] row : rows) {
            right += (int) row[LAYOUT.action()];
        }
        assertEquals(0.5, right / (double) rows.length, 4 * 0.5 / Math.sqrt(rows.length));
    }

    @Test
    void equalTurnsAreEqualToTheBit() {
        Turn<LossProgram> turn = turn(after(FOUNDER), true, List.of(FOUNDER.experience()), 30);
        assertEquals(take(SMALL, turn), take(SMALL, turn));
    }

    @Test
    void aBatchWaitsUntilTheMemoryHoldsOne() {
        TurnTaken waiting = take(SMALL, turn(after(FOUNDER), false, List.of(ones(SMALL.batchSize() - 1)), 50));
        assertSameNumbers(network(FOUNDER), network(waiting));
        TurnTaken learning = take(SMALL, turn(after(FOUNDER), false, List.of(ones(SMALL.batchSize())), 50));
        assertNotEquals(
                network(FOUNDER).values("online.bias.1")[1], network(learning).values("online.bias.1")[1]);
    }

    /** Transitions all of whose numbers are 1. */
    private static Experience ones(int transitions) {
        float[] rows = new float[transitions * LAYOUT.width()];
        Arrays.fill(rows, 1f);
        return Experience.copyOf(LAYOUT.width(), rows);
    }

    private static void assertSameNumbers(Variables expected, Variables found) {
        for (String name : expected.names()) {
            assertArrayEquals(expected.values(name), found.values(name), name);
        }
    }

    @Test
    void growthCopiesTheOldBlockAndOnlyAdds() {
        DqnSettings wider = settings(2, 32, Activation.TANH);
        Variables before = network(FOUNDER);
        Variables after = network(take(wider, turn(after(FOUNDER), false, List.of(), 0)));
        float[] old = before.values("online.weight.0");
        float[] grown = after.values("online.weight.0");
        assertEquals(2 * old.length, grown.length);
        for (int i = 0; i < old.length; i++) {
            assertEquals(old[i], grown[i / 16 * 32 + i % 16]);
        }
        assertEquals(32 * 32, after.values("online.weight.1").length);
        assertEquals(32 * 2, after.values("online.weight.2").length);
    }

    @Test
    void anotherActivationKeepsTheWeights() {
        DqnSettings elu = settings(1, 16, Activation.ELU);
        assertSameNumbers(network(FOUNDER), network(take(elu, turn(after(FOUNDER), false, List.of(), 0))));
    }

    @Test
    void aMutationTouchesFewWeights() {
        Variables before = network(FOUNDER);
        Variables after = network(take(SMALL, turn(after(FOUNDER), true, List.of(), 0)));
        int changed = 0;
        for (String name : before.names()) {
            int different = 0;
            for (int i = 0; i < before.values(name).length; i++) {
                different += before.values(name)[i] == after.values(name)[i] ? 0 : 1;
            }
            assertTrue(different <= Math.ceil(0.1 * before.values(name).length), different + " of " + name);
            changed += different;
        }
        assertTrue(changed > 0);
    }

    @Test
    void membersDoNotShrinkAndNeedNumberedActions() {
        assertEquals(
                "networks of a member can grow from their hidden layers [16], found the wish for [8]",
                reason(take(settings(1, 8, Activation.RELU), turn(after(FOUNDER), false, List.of(), 0))));
        Task pendulum = TaskCatalogue.standard().byName("Pendulum-v1");
        Turn<LossProgram> turn = new Turn<>(
                NamedLosses.DQN,
                pendulum,
                Budget.ofEnvironmentSteps(1_000),
                SEED,
                new Start.Fresh(),
                false,
                List.of(),
                0,
                1,
                1);
        assertTrue(reason(take(SMALL, turn)).startsWith("deep Q-learning chooses among numbered actions"));
    }

    @Test
    void networksOfAnotherLearnerOrTaskAreRefused() {
        Checkpoint whole = new DqnTrainer(SMALL)
                .train(
                        new Assignment<>(
                                NamedLosses.DQN,
                                CART_POLE,
                                Budget.ofEnvironmentSteps(5_000),
                                SEED,
                                new Leg(new Start.Fresh(), OptionalLong.of(1_000), true)),
                        Observer.NONE)
                .checkpoint()
                .orElseThrow();
        assertRefused("dqn", () -> take(SMALL, turn(new Start.From(whole), false, List.of(), 0)));
        assertRefused(
                "is of another task than one with 6 features and 3 actions", () -> DqnMember.read(end(FOUNDER), 6, 3));
    }

    private static void assertRefused(String part, Runnable use) {
        String message =
                String.valueOf(assertThrows(CheckpointException.class, use::run).getMessage());
        assertTrue(message.contains(part), message);
    }

    private static String reason(TurnTaken taken) {
        assertEquals(0, taken.experience().size());
        return assertInstanceOf(Outcome.Invalid.class, taken.evaluation().outcome())
                .reason();
    }

    /** The published fraction of half an update for each step of four members, who all learn from what one of them has lived through. */
    @Test
    void aLineOfDescentLearnsToBalance() {
        DqnSettings settings = settings(1, 64, Activation.RELU);
        List<Experience> memory = new ArrayList<>();
        Start start = new Start.Fresh();
        double best = 0;
        for (int turn = 0; turn < 30 && best < 195; turn++) {
            TurnTaken taken = take(settings, turn(SEED.child("turn", turn), start, false, memory, 500));
            memory.add(taken.experience());
            start = after(taken);
            best = Math.max(best, score(taken));
        }
        assertTrue(best >= 195, "the best turn had episodes of " + best + " steps");
        assertTrue(score(FOUNDER) < 60, "random episodes had " + score(FOUNDER) + " steps");
    }
}
