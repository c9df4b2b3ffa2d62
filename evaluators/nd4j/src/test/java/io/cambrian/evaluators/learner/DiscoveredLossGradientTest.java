package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.dl4j.DiscoveredLoss;
import io.cambrian.evaluators.dl4j.PolicyModel;
import io.cambrian.evaluators.dl4j.TransitionRows;
import io.cambrian.evaluators.nd4j.RequiresNd4j;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.loss.LossLanguage;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.LossSpace;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

/** The gradient that DL4J follows with a discovered loss is the one that our own learner follows. */
@RequiresNd4j
class DiscoveredLossGradientTest {

    /** Relative to the largest number of a gradient. */
    private static final double TOLERANCE = 1e-4;

    private static final int STATE = 4;
    private static final int ACTIONS = 3;
    private static final int TRANSITIONS = 8;
    private static final List<Integer> WIDTHS = List.of(STATE, 6, ACTIONS);

    private final CounterRandom random = new CounterRandom(21, 0);
    private final float[] states = uniform(STATE * TRANSITIONS);
    private final float[] nextStates = uniform(STATE * TRANSITIONS);
    private final float[] rewards = uniform(TRANSITIONS);
    private final float[] discounts = {0.99f, 0.99f, 0, 0.99f, 0.99f, 0.99f, 0, 0.99f};
    private final int[] actions = {0, 1, 2, 0, 1, 2, 2, 1};

    @Test
    void namedAndRandomLossesGiveTheSameMeanAndTheSameGradient() {
        List<LossProgram> losses = new ArrayList<>();
        NamedLosses.names().forEach(name -> losses.add(NamedLosses.byName(name)));
        LossSpace space = LossSpace.bootstrap(LossLanguage.small(), NamedLosses.DQN);
        RandomGenerator generator = new RootSeed(4).search().generator();
        while (losses.size() < 25) {
            losses.add(space.sample(generator));
        }
        losses.forEach(this::assertSameGradient);
    }

    private void assertSameGradient(LossProgram loss) {
        Mlp online = new Mlp("online", WIDTHS, Activation.RELU);
        Mlp target = new Mlp("target", WIDTHS, Activation.RELU);
        Variables variables = new Variables();
        Executor ours = executor(loss, online, target, variables);
        online.initialise(variables, new CounterRandom(22, 0));
        target.initialise(variables, new CounterRandom(23, 0));
        ours.run();

        MultiLayerNetwork theirs = PolicyModel.of(online.numbers(variables), new DiscoveredLoss(loss));
        DataSet rows = TransitionRows.of(
                matrix(states),
                actions,
                rewards,
                discounts,
                matrix(nextStates),
                PolicyModel.of(target.numbers(variables)));
        theirs.setInput(rows.getFeatures());
        theirs.setLabels(rows.getLabels());
        theirs.computeGradientAndScore();

        float mean = ours.output("mean")[0];
        assertEquals(mean, theirs.score(), TOLERANCE * Math.max(1, Math.abs(mean)), loss.toString());
        for (int layer = 0; layer < WIDTHS.size() - 1; layer++) {
            assertSame(ours.output("weight." + layer), theirs.gradient().getGradientFor(layer + "_W"), loss);
            assertSame(ours.output("bias." + layer), theirs.gradient().getGradientFor(layer + "_b"), loss);
        }
    }

    private Executor executor(LossProgram loss, Mlp online, Mlp target, Variables variables) {
        GraphBuilder graph = new GraphBuilder();
        Node state = graph.input("state", Shape.of(STATE, TRANSITIONS));
        Node nextState = graph.input("next-state", Shape.of(STATE, TRANSITIONS));
        TransitionNodes transition = new TransitionNodes(
                state,
                nextState,
                graph.input("action", Shape.of(1, TRANSITIONS)),
                graph.input("reward", Shape.of(1, TRANSITIONS)),
                graph.input("discount", Shape.of(1, TRANSITIONS)),
                list -> switch (list) {
                    case ONLINE_AT_STATE -> online.apply(graph, state);
                    case ONLINE_AT_NEXT_STATE -> online.apply(graph, nextState);
                    case TARGET_AT_STATE -> target.apply(graph, state);
                    case TARGET_AT_NEXT_STATE -> target.apply(graph, nextState);
                });
        Node mean = graph.mean(LossLowering.lower(loss, transition, graph).perTransition());
        target.parameters(graph);
        List<Node> gradients = Gradient.of(graph, mean, online.parameters(graph));
        Program.Builder program = Program.of(graph).output("mean", mean);
        for (int i = 0; i < gradients.size(); i++) {
            program.output((i % 2 == 0 ? "weight." : "bias.") + i / 2, gradients.get(i));
        }
        Executor executor = Backends.best().executor(program.build(), variables);
        copy(states, executor.input("state"));
        copy(nextStates, executor.input("next-state"));
        copy(rewards, executor.input("reward"));
        copy(discounts, executor.input("discount"));
        for (int i = 0; i < TRANSITIONS; i++) {
            executor.input("action")[i] = actions[i];
        }
        return executor;
    }

    /** DL4J's gradient is that of the sum that it divides by its rows afterwards, two for each transition. */
    private static void assertSame(float[] expected, INDArray found, LossProgram loss) {
        float[] numbers = found.dup('c').ravel().toFloatVector();
        assertEquals(expected.length, numbers.length);
        double scale = 1e-3;
        for (float number : expected) {
            scale = Math.max(scale, Math.abs(number));
        }
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], numbers[i] / (2 * TRANSITIONS), TOLERANCE * scale, loss + ", number " + i);
        }
    }

    /** [feature][transition] as rows of transitions. */
    private static INDArray matrix(float[] numbers) {
        return Nd4j.create(numbers, new long[] {STATE, TRANSITIONS}, 'c')
                .transpose()
                .dup('c');
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }

    private float[] uniform(int length) {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = 2f * random.nextFloat() - 1f;
        }
        return numbers;
    }
}
