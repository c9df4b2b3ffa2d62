package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.fewshot.TaskWeights.Common;
import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Programs of policies that adapt by the plain policy gradient. Episodes are rows [sample][number]; a step of adaptation descends
 *
 * <pre>
 * L(φ) = −Σ ln π_φ(a|o)·A      A already divided by the number of steps
 * </pre>
 *
 * @param shape of the policy, with a Gaussian head
 * @param settings of the meta-step; shots are episodes
 */
record PolicyPrograms(InitialisationShape shape, FewShotSettings settings) {

    static final String OBSERVATION = "observation";
    static final String MEAN = "mean";
    static final String NORM = "norm";
    static final String RATE = "rate";

    private static final float ADAM_EPSILON = 1e-8f;

    /** The names of the three inputs that hold the episodes before the k-th adaptation step. */
    record Names(String observations, String actions, String advantages) {
        static Names of(int step) {
            return new Names("observations-" + step, "actions-" + step, "advantages-" + step);
        }
    }

    /** Observations [copy][number] to means {@value #MEAN} [copy][number]. */
    Program act(int copies) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> weights = SideBySide.variables(graph, shape);
        Node observation = graph.input(OBSERVATION, Shape.of(copies, shape.inputs()));
        return Program.of(graph)
                .output(MEAN, means(graph, weights, observation))
                .build();
    }

    private Node means(GraphBuilder graph, List<Node> weights, Node observations) {
        SideBySide network = new SideBySide(shape, 1, observations.shape().rows());
        return network.forward(graph, new Common(weights), observations).outputs();
    }

    /** One step of adaptation in place, on the episodes called {@link Names} of 0. */
    Program adaptation(int samples) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> weights = SideBySide.variables(graph, shape);
        Node loss = loss(graph, weights, 0, samples);
        Sgd descent = new Sgd((float) settings.innerRate());
        return Program.of(graph)
                .updates(descent.step(graph, weights, Gradient.of(graph, loss, weights)))
                .build();
    }

    /** Adds the meta-gradient of one task to the sums of the batch; sums are variables named as {@link #sum} says. */
    Program metaGradient(int samples) {
        GraphBuilder graph = new GraphBuilder();
        List<Node> theta = SideBySide.variables(graph, shape);
        List<Node> gradients = Gradient.of(graph, outerLoss(graph, theta, samples), theta);
        Program.Builder program = Program.of(graph);
        List<Node> sums = sums(graph);
        for (int i = 0; i < sums.size(); i++) {
            program.update(sums.get(i), graph.add(sums.get(i), gradients.get(i)));
        }
        return program.build();
    }

    /** The loss after adaptation on the last episodes, as a function of θ; all episodes are data. */
    Node outerLoss(GraphBuilder graph, List<Node> theta, int samples) {
        int steps = settings.method().innerSteps();
        Curvature curvature = settings.method() instanceof MetaMethod.Maml maml ? maml.curvature() : Curvature.DROPPED;
        Sgd descent = new Sgd((float) settings.innerRate());
        UnrolledUpdates adapted = UnrolledUpdates.of(
                graph,
                descent,
                OptimiserState.fresh(graph, descent, theta),
                steps,
                (step, weights) -> loss(graph, weights, step, samples),
                UnaryOperator.identity(),
                curvature);
        return loss(graph, adapted.last().parameters(), steps, samples);
    }

    /**
     * A step of Adam along the mean of the summed gradients, which are emptied; input {@value #RATE}, its learning rate, output
     * {@value #NORM}.
     */
    Program outerStep() {
        GraphBuilder graph = new GraphBuilder();
        List<Node> theta = SideBySide.variables(graph, shape);
        List<Node> sums = sums(graph);
        Node share = graph.constant(1f / settings.tasksPerBatch());
        List<Node> gradients =
                sums.stream().map(sum -> graph.multiply(share, sum)).toList();
        Program.Builder program = Program.of(graph)
                .output(NORM, GradientNorm.of(graph, gradients))
                .updates(Adam.of(1, ADAM_EPSILON).step(graph, theta, gradients, graph.input(RATE, Shape.SCALAR)));
        sums.forEach(sum -> program.update(sum, graph.zeros(sum.shape())));
        return program.build();
    }

    private List<Node> sums(GraphBuilder graph) {
        List<Node> sums = new ArrayList<>();
        SideBySide.parameters(shape)
                .forEach(parameter -> sums.add(graph.variable(sum(parameter.name()), parameter.shape())));
        return sums;
    }

    static String sum(String parameter) {
        return parameter + ".meta-gradient";
    }

    /** L(φ) of the episodes before adaptation step {@code step}. */
    private Node loss(GraphBuilder graph, List<Node> weights, int step, int samples) {
        Names names = Names.of(step);
        Node observations = graph.input(names.observations(), Shape.of(samples, shape.inputs()));
        Node actions = graph.input(names.actions(), Shape.of(samples, shape.outputs()));
        Node advantages = graph.input(names.advantages(), Shape.of(samples, 1));
        Node logDeviation = weights.getLast();
        Node distance = graph.multiply(
                graph.subtract(actions, means(graph, weights, observations)), graph.exp(graph.negate(logDeviation)));
        Node density = graph.subtract(graph.multiply(graph.constant(-0.5f), graph.square(distance)), logDeviation);
        return graph.negate(graph.sum(graph.multiply(graph.sum(density, Axis.COLUMNS), advantages), Axis.ALL));
    }
}
