package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.fewshot.TaskWeights.Common;
import io.cambrian.evaluators.fewshot.TaskWeights.Own;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import java.util.ArrayList;
import java.util.List;

/**
 * A meta-step on a batch of regression tasks as one program, and adaptation alone.
 *
 * <p>Inputs of a meta-step, [task·sample][number]: {@value #X} and {@value #Y}, what adaptation sees, and {@value #FURTHER_X} and
 * {@value #FURTHER_Y}, as many further samples; {@value #STEP}, Adam's learning rate or Reptile's ε. Outputs: {@value #LOSS}, the mean squared
 * error after adaptation, and {@value #NORM}, the length of the meta-gradient (of mean(φ − θ) for Reptile). θ changes in place.
 *
 * @param shape of the network
 * @param settings of the meta-step
 */
record MetaPrograms(InitialisationShape shape, FewShotSettings settings) {

    static final String X = "shots.x";
    static final String Y = "shots.y";
    static final String FURTHER_X = "further.x";
    static final String FURTHER_Y = "further.y";
    static final String STEP = "step";
    static final String LOSS = "loss";
    static final String NORM = "norm";

    /** As in the paper's released code. */
    private static final float ADAM_EPSILON = 1e-8f;

    /** The loss after adaptation and what θ follows. */
    record Direction(Node loss, List<Node> gradients) {}

    /** One meta-step of the settings' method. */
    Program metaStep() {
        GraphBuilder graph = new GraphBuilder();
        List<Node> theta = SideBySide.variables(graph, shape);
        Direction direction = direction(graph, theta);
        Program.Builder program = Program.of(graph)
                .output(LOSS, direction.loss())
                .output(NORM, GradientNorm.of(graph, direction.gradients()));
        Node step = graph.input(STEP, Shape.SCALAR);
        switch (settings.method()) {
            case MetaMethod.Maml maml -> program.updates(adam(graph, theta, direction, step));
            case MetaMethod.JointPretraining joint -> program.updates(adam(graph, theta, direction, step));
            case MetaMethod.Reptile reptile -> {
                for (int i = 0; i < theta.size(); i++) {
                    Node change = graph.multiply(step, direction.gradients().get(i));
                    program.update(theta.get(i), graph.add(theta.get(i), change));
                }
            }
        }
        return program.build();
    }

    private static List<Program.Update> adam(GraphBuilder graph, List<Node> theta, Direction direction, Node rate) {
        return Adam.of(1, ADAM_EPSILON).step(graph, theta, direction.gradients(), rate);
    }

    /** What θ follows: a gradient to descend, or for Reptile mean(φ − θ). */
    Direction direction(GraphBuilder graph, List<Node> theta) {
        return switch (settings.method()) {
            case MetaMethod.Maml maml -> ofMaml(graph, theta, maml);
            case MetaMethod.JointPretraining joint -> ofJointPretraining(graph, theta);
            case MetaMethod.Reptile reptile -> ofReptile(graph, theta, reptile);
        };
    }

    private Direction ofMaml(GraphBuilder graph, List<Node> theta, MetaMethod.Maml maml) {
        SideBySide network = network();
        TaskWeights weights = new Common(theta);
        for (int step = 0; step < maml.innerSteps(); step++) {
            weights =
                    network.descended(graph, weights, x(graph, X), y(graph, Y), settings.innerRate(), maml.curvature());
        }
        Node loss = meanError(graph, network, weights, FURTHER_X, FURTHER_Y);
        return new Direction(loss, Gradient.of(graph, loss, theta));
    }

    private Direction ofJointPretraining(GraphBuilder graph, List<Node> theta) {
        SideBySide network = network();
        Common weights = new Common(theta);
        Node sum = graph.add(
                meanError(graph, network, weights, X, Y), meanError(graph, network, weights, FURTHER_X, FURTHER_Y));
        Node loss = graph.multiply(graph.constant(0.5f), sum);
        return new Direction(loss, Gradient.of(graph, loss, theta));
    }

    private Direction ofReptile(GraphBuilder graph, List<Node> theta, MetaMethod.Reptile reptile) {
        SideBySide network = network();
        TaskWeights weights = new Common(theta);
        List<Node> sums = List.of();
        for (int step = 0; step < reptile.innerSteps(); step++) {
            Node x = x(graph, step % 2 == 0 ? X : FURTHER_X);
            Node y = y(graph, step % 2 == 0 ? Y : FURTHER_Y);
            Own next = network.descended(graph, weights, x, y, settings.innerRate(), Curvature.DROPPED);
            sums = sums(graph, next);
            weights = next;
        }
        List<Node> displacements = new ArrayList<>();
        for (int i = 0; i < theta.size(); i++) {
            Node mean = graph.multiply(graph.constant(1f / settings.tasksPerBatch()), sums.get(i));
            displacements.add(graph.subtract(mean, theta.get(i)));
        }
        return new Direction(meanError(graph, network, weights, FURTHER_X, FURTHER_Y), displacements);
    }

    /** Of each parameter over the tasks. */
    private List<Node> sums(GraphBuilder graph, Own weights) {
        List<Node> sums = new ArrayList<>(weights.parametersOfTasks().getFirst());
        for (int task = 1; task < settings.tasksPerBatch(); task++) {
            for (int i = 0; i < sums.size(); i++) {
                sums.set(i, graph.add(sums.get(i), weights.of(task, i)));
            }
        }
        return sums;
    }

    private Node meanError(GraphBuilder graph, SideBySide network, TaskWeights weights, String x, String y) {
        Node sum = network.squaredError(graph, network.forward(graph, weights, x(graph, x)), y(graph, y));
        return graph.multiply(graph.constant(1f / settings.tasksPerBatch()), sum);
    }

    private SideBySide network() {
        return new SideBySide(shape, settings.tasksPerBatch(), settings.shots());
    }

    private Node x(GraphBuilder graph, String name) {
        return graph.input(name, Shape.of(settings.tasksPerBatch() * settings.shots(), shape.inputs()));
    }

    private Node y(GraphBuilder graph, String name) {
        return graph.input(name, Shape.of(settings.tasksPerBatch() * settings.shots(), shape.outputs()));
    }

    /** One step of adaptation to one task, which changes the weights in place; inputs {@value #X} and {@value #Y}. */
    Program adaptation() {
        GraphBuilder graph = new GraphBuilder();
        SideBySide network = new SideBySide(shape, 1, settings.shots());
        List<Node> weights = SideBySide.variables(graph, shape);
        Node x = graph.input(X, Shape.of(settings.shots(), shape.inputs()));
        Node y = graph.input(Y, Shape.of(settings.shots(), shape.outputs()));
        Own next = network.descended(graph, new Common(weights), x, y, settings.innerRate(), Curvature.DROPPED);
        Program.Builder program = Program.of(graph);
        for (int i = 0; i < weights.size(); i++) {
            program.update(weights.get(i), next.of(0, i));
        }
        return program.build();
    }

    /** The mean squared error on {@code samples} samples of one task; inputs {@value #X} and {@value #Y}, output {@value #LOSS}. */
    Program judgement(int samples) {
        GraphBuilder graph = new GraphBuilder();
        SideBySide network = new SideBySide(shape, 1, samples);
        Common weights = new Common(SideBySide.variables(graph, shape));
        Node x = graph.input(X, Shape.of(samples, shape.inputs()));
        Node y = graph.input(Y, Shape.of(samples, shape.outputs()));
        Node error = network.squaredError(graph, network.forward(graph, weights, x), y);
        return Program.of(graph).output(LOSS, error).build();
    }
}
