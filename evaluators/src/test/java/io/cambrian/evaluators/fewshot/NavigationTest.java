package io.cambrian.evaluators.fewshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import io.cambrian.searchspace.initialisation.Head;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.initialisation.InitialisationSpace;
import io.cambrian.searchspace.initialisation.Nonlinearity;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NavigationTest {

    private static final double STEP = 1e-6;
    private static final double RELATIVE_ERROR = 1e-5;
    private static final Task NAVIGATION = TaskCatalogue.standard().byName("PointNavigation");
    private static final InitialisationSpace SPACE =
            new InitialisationSpace(new InitialisationShape(2, List.of(16, 16), 2, Nonlinearity.TANH, Head.GAUSSIAN));
    private static final Initialisation FRESH = SPACE.decode(SPACE.start());
    /** With half of the usual goals, which is half of the time. */
    private static final FewShotSettings SETTINGS =
            new FewShotSettings(20, 20, 0.1, new MetaMethod.Maml(1, Curvature.KEPT, 5e-3), 1);

    private static final Seed SEED = new RootSeed(3).search();

    /** On made-up episodes of nine steps. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theMetaGradientOfAPolicyIsTheDerivativeThroughItsAdaptation(int steps) {
        InitialisationShape shape = new InitialisationShape(2, List.of(4, 3), 2, Nonlinearity.TANH, Head.GAUSSIAN);
        FewShotSettings settings = new FewShotSettings(3, 1, 0.2, new MetaMethod.Maml(steps, Curvature.KEPT, 1e-3), 1);
        GraphBuilder graph = new GraphBuilder();
        List<Node> theta = SideBySide.variables(graph, shape);
        Node loss = new PolicyPrograms(shape, settings).outerLoss(graph, theta, 9);
        List<Node> gradients = Gradient.of(graph, loss, theta);
        Graph whole = graph.graph();
        ReferenceExecutor reference = new ReferenceExecutor();
        CounterRandom random = new CounterRandom(5, 0);
        for (Operation operation : whole.operations()) {
            if (operation instanceof Leaf.Input input) {
                reference.set(input.name(), numbers(input.shape().size(), random));
            } else if (operation instanceof Leaf.Variable variable) {
                reference.set(variable.name(), numbers(variable.shape().size(), random));
            }
        }
        double[][] values = reference.evaluate(whole);
        double squaredDistance = 0;
        double squaredLength = 0;
        for (int parameter = 0; parameter < theta.size(); parameter++) {
            double[] numbers = reference.given(((Leaf.Variable) graph.definition(theta.get(parameter))).name());
            for (int i = 0; i < numbers.length; i++) {
                double kept = numbers[i];
                numbers[i] = kept + STEP;
                double above = reference.scalar(whole, loss);
                numbers[i] = kept - STEP;
                double expected = (above - reference.scalar(whole, loss)) / (2 * STEP);
                numbers[i] = kept;
                double found = values[gradients.get(parameter).index()][i];
                squaredDistance += (expected - found) * (expected - found);
                squaredLength += expected * expected;
            }
        }
        assertTrue(Math.sqrt(squaredDistance) < RELATIVE_ERROR * Math.sqrt(squaredLength));
    }

    private static double[] numbers(int count, CounterRandom random) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = 2 * random.nextFloat() - 1;
        }
        return numbers;
    }

    /** Rewards that are linear in time are what the baseline expects, so only the odd one is an advantage. */
    @Test
    void advantagesAreWhatTheBaselineDoesNotExpect() {
        Trajectories trajectories = new Trajectories(4, 50, 2, 2);
        for (int sample = 0; sample < trajectories.samples(); sample++) {
            // copy 3 ends after 20 steps
            if (sample % 4 < 3 || sample / 4 < 20) {
                trajectories.live(sample, sample == 81 ? 6 : -1);
            }
        }
        float[] advantages = trajectories.weightedAdvantages(0);
        assertEquals(170, trajectories.length());
        assertEquals((-169 + 6) / 4.0, trajectories.meanReturn(), 1e-12);
        double sum = 0;
        double squares = 0;
        for (int sample = 0; sample < advantages.length; sample++) {
            sum += advantages[sample];
            squares += advantages[sample] * advantages[sample];
            assertTrue(advantages[81] >= advantages[sample]);
        }
        assertEquals(0, sum, 1e-6);
        assertEquals(1.0 / 170, squares, 1e-6);
        assertEquals(0, advantages[4 * 30 + 3], "not lived");
    }

    private static Evaluation improved(Initialisation from, Start start, int metaSteps) {
        return new FewShotTrainer(SETTINGS)
                .improve(
                        new Improvement<>(from, NAVIGATION, Budget.ofEnvironmentSteps(2_000), SEED, start, metaSteps),
                        Observer.NONE);
    }

    private static Initialisation reached(Evaluation evaluation) {
        return SPACE.decode(evaluation.payload().orElseThrow().values());
    }

    /** 40 goals that no meta-step has seen; returns before adaptation and after one step. */
    private static double[] returns(Initialisation initialisation) {
        Evaluation evaluation = new FewShotTrainer(SETTINGS)
                .train(
                        new Assignment<>(
                                initialisation,
                                NAVIGATION,
                                Budget.ofEnvironmentSteps(40 * 2_000),
                                new RootSeed(3).report()),
                        Observer.NONE);
        return assertInstanceOf(Outcome.Scored.class, evaluation.outcome()).curve().points().stream()
                .mapToDouble(point -> point.score())
                .toArray();
    }

    @Test
    void aPolicyLearnsToFindGoalsInOneStep() {
        double[] before = returns(FRESH);
        double[] after = returns(reached(improved(FRESH, new Start.Fresh(), 60)));
        assertTrue(before[1] < -33, "one step of a fresh policy " + before[1]);
        assertTrue(after[0] < -33, "a policy that knows no goal " + after[0]);
        assertTrue(after[1] > -31, "after one step " + after[1]);
    }

    @Test
    void aMetaTrainingInPiecesIsTheWholeToTheBit() {
        Evaluation whole = improved(FRESH, new Start.Fresh(), 4);
        Evaluation first = improved(FRESH, new Start.Fresh(), 2);
        Evaluation second =
                improved(reached(first), new Start.From(first.checkpoint().orElseThrow()), 2);
        assertArrayEquals(
                whole.payload().orElseThrow().values(),
                second.payload().orElseThrow().values());
        assertEquals(whole.checkpoint(), second.checkpoint());
    }

    @Test
    void reptileIsRefusedForPolicies() {
        Evaluation evaluation = new FewShotTrainer(SETTINGS.with(new MetaMethod.Reptile(2, 0.1, 10)))
                .improve(
                        new Improvement<>(
                                FRESH, NAVIGATION, Budget.ofEnvironmentSteps(2_000), SEED, new Start.Fresh(), 1),
                        Observer.NONE);
        String reason =
                assertInstanceOf(Outcome.Invalid.class, evaluation.outcome()).reason();
        assertTrue(reason.contains("Reptile"), reason);
    }
}
