package io.cambrian.evaluators.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import io.cambrian.searchspace.loss.LossBuilder;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.RootSeed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TabularTrainerTest {

    private static final Budget CHAIN_BUDGET = Budget.ofEnvironmentSteps(400 * 30);
    private static final Budget RING_BUDGET = Budget.ofEnvironmentSteps(1_600 * 40);

    @Test
    void temporalDifferenceLearningIsPerfectOnBoth() {
        assertEquals(1.0, score(NamedLosses.DQN, ToyTasks.CHAIN, CHAIN_BUDGET), 1e-9);
        assertEquals(1.0, score(NamedLosses.DQN, ToyTasks.RING, RING_BUDGET), 1e-9);
    }

    @Test
    void withoutTheDiscountTheChainIsLearntAndTheRingIsNot() {
        assertEquals(1.0, score(undiscounted(), ToyTasks.CHAIN, CHAIN_BUDGET), 1e-9);
        assertTrue(score(undiscounted(), ToyTasks.RING, RING_BUDGET) < 0.95);
    }

    /** The fixed points of these are biased, or belong to another average than the mean. */
    @Test
    void onTheRingOtherLossesFallShort() {
        assertTrue(score(NamedLosses.DQN_REG_SHIPPED, ToyTasks.RING, RING_BUDGET) < 1 - 1e-7);
        assertTrue(score(absoluteError(), ToyTasks.RING, RING_BUDGET) < 0.999);
        assertTrue(score(rewardOnly(), ToyTasks.RING, RING_BUDGET) < 0.9);
    }

    @Test
    void valuesThatGrowBeyondAllNumbersAreDivergence() {
        Outcome.Diverged diverged = assertInstanceOf(
                Outcome.Diverged.class,
                train(fourthPower(), ToyTasks.RING.task(), RING_BUDGET).outcome());
        assertEquals(0, diverged.environmentStep() % 40);
        assertTrue(diverged.environmentStep() < RING_BUDGET.environmentSteps());
    }

    @Test
    void theCurveHasAPointAtAQuarterAHalfAndTheEnd() {
        Evaluation evaluation = train(NamedLosses.DQN, ToyTasks.RING.task(), RING_BUDGET);
        Outcome.Scored scored = assertInstanceOf(Outcome.Scored.class, evaluation.outcome());
        assertEquals(
                List.of(16_000L, 32_000L, 64_000L),
                scored.curve().points().stream()
                        .map(point -> point.environmentSteps())
                        .toList());
        assertEquals(64_000, evaluation.environmentSteps());
    }

    @Test
    void tasksWithoutAKnownModelAreInvalid() {
        Outcome.Invalid invalid = assertInstanceOf(
                Outcome.Invalid.class,
                train(NamedLosses.DQN, TaskCatalogue.standard().byName("CartPole-v1"), CHAIN_BUDGET)
                        .outcome());
        assertTrue(invalid.reason().contains("Chain-5") && invalid.reason().contains("CartPole-v1"));
    }

    @Test
    void aBudgetTooSmallForOneUpdateIsInvalid() {
        assertInstanceOf(
                Outcome.Invalid.class,
                train(NamedLosses.DQN, ToyTasks.RING.task(), Budget.ofEnvironmentSteps(39))
                        .outcome());
    }

    @Test
    void timeRunsOut() {
        Budget hurried = new Budget(RING_BUDGET.environmentSteps(), Optional.of(Duration.ofNanos(1)));
        assertInstanceOf(
                Outcome.OutOfBudget.class,
                train(NamedLosses.DQN, ToyTasks.RING.task(), hurried).outcome());
    }

    @Test
    void aTrainingCanBeCancelled() {
        Observer impatient = new Observer() {
            @Override
            public void progressed(long environmentSteps) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> new TabularTrainer(ToyTasks.all())
                        .train(assignment(NamedLosses.DQN, ToyTasks.RING.task(), RING_BUDGET), impatient));
    }

    @Test
    void theSameAssignmentGivesTheSameEvaluation() {
        assertEquals(
                train(NamedLosses.CQL, ToyTasks.RING.task(), RING_BUDGET),
                train(NamedLosses.CQL, ToyTasks.RING.task(), RING_BUDGET));
    }

    private static double score(LossProgram program, FiniteTask task, Budget budget) {
        return assertInstanceOf(
                        Outcome.Scored.class,
                        train(program, task.task(), budget).outcome())
                .normalisedScore();
    }

    private static Evaluation train(LossProgram program, Task task, Budget budget) {
        return new TabularTrainer(ToyTasks.all()).train(assignment(program, task, budget), Observer.NONE);
    }

    private static Assignment<LossProgram> assignment(LossProgram program, Task task, Budget budget) {
        return new Assignment<>(program, task, budget, new RootSeed(1).search());
    }

    /** ½(Q(s,a) − r − max_a Q'(s',a))². */
    private static LossProgram undiscounted() {
        var loss = new LossBuilder();
        loss.apply(Operator.L2_DISTANCE, chosen(loss), loss.apply(Operator.ADD, loss.input(Source.REWARD), best(loss)));
        return loss.build();
    }

    /** ½(Q(s,a) − r)². */
    private static LossProgram rewardOnly() {
        var loss = new LossBuilder();
        loss.apply(Operator.L2_DISTANCE, chosen(loss), loss.input(Source.REWARD));
        return loss.build();
    }

    /** |δ|. */
    private static LossProgram absoluteError() {
        var loss = new LossBuilder();
        loss.apply(Operator.ABS, error(loss));
        return loss.build();
    }

    /** δ⁴. */
    private static LossProgram fourthPower() {
        var loss = new LossBuilder();
        loss.apply(Operator.L2_NORM, loss.apply(Operator.L2_NORM, error(loss)));
        return loss.build();
    }

    private static Operand error(LossBuilder loss) {
        Operand next = loss.apply(Operator.DOT_PRODUCT, loss.input(Source.DISCOUNT), best(loss));
        return loss.apply(Operator.SUBTRACT, chosen(loss), loss.apply(Operator.ADD, loss.input(Source.REWARD), next));
    }

    private static Operand chosen(LossBuilder loss) {
        Operand values = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        return loss.apply(Operator.SELECT_LIST, values, loss.input(Source.ACTION));
    }

    private static Operand best(LossBuilder loss) {
        Operand values =
                loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.TARGET_NETWORK), loss.input(Source.NEXT_STATE));
        return loss.apply(Operator.MAX_LIST, values);
    }
}
