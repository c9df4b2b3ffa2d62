package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossProgram;
import java.util.ArrayList;
import java.util.List;

/** The three programs of a deep Q-learning agent: choose, learn from a batch, copy the network. */
final class DqnPrograms {

    static final String STATE = "state";
    static final String NEXT_STATE = "next-state";
    static final String ACTION = "action";
    static final String REWARD = "reward";
    static final String DISCOUNT = "discount";
    static final String LOSS = "loss";
    static final String OBSERVATION = "observation";
    static final String VALUES = "values";

    private final DqnSettings settings;
    private final StateEncoding encoding;
    private final Mlp online;
    private final Mlp target;

    DqnPrograms(DqnSettings settings, StateEncoding encoding, int actions) {
        this.settings = settings;
        this.encoding = encoding;
        List<Integer> widths = new ArrayList<>();
        widths.add(encoding.features());
        widths.addAll(settings.hidden());
        widths.add(actions);
        this.online = new Mlp("online", widths, settings.activation());
        this.target = new Mlp("target", widths, settings.activation());
    }

    /** The network that learns and acts. */
    Mlp online() {
        return online;
    }

    /** Observations [feature][copy] to action values [copy][action]. */
    Program act(int copies) {
        GraphBuilder graph = new GraphBuilder();
        Node observation = graph.input(OBSERVATION, Shape.of(encoding.features(), copies));
        return Program.of(graph)
                .output(VALUES, online.applyRowByRow(graph, observation))
                .build();
    }

    /** Copies the online network to the target network. */
    Program copyTarget() {
        GraphBuilder graph = new GraphBuilder();
        List<Node> from = online.parameters(graph);
        List<Node> to = target.parameters(graph);
        Program.Builder program = Program.of(graph);
        for (int i = 0; i < from.size(); i++) {
            program.update(to.get(i), from.get(i));
        }
        return program.build();
    }

    /** One Adam step on the mean loss of a batch, and what noise it needs. */
    Learning learn(LossProgram program) {
        GraphBuilder graph = new GraphBuilder();
        LoweredLoss loss = LossLowering.lower(program, transition(graph), graph);
        Node mean = graph.mean(loss.perTransition());
        List<Node> parameters = online.parameters(graph);
        List<Node> gradients = Gradient.of(graph, mean, parameters);
        if (settings.gradientNormLimit().isPresent()) {
            float limit = (float) settings.gradientNormLimit().getAsDouble();
            gradients = GradientNorm.limited(graph, gradients, limit);
        }
        Adam adam = Adam.of((float) settings.learningRate(), (float) settings.adamEpsilon());
        Program step = Program.of(graph)
                .output(LOSS, mean)
                .updates(adam.step(graph, parameters, gradients))
                .build();
        return new Learning(step, loss.noise());
    }

    /** The learning program and the inputs to be filled with noise before each run. */
    record Learning(Program program, List<LoweredLoss.NoiseInput> noise) {}

    private TransitionNodes transition(GraphBuilder graph) {
        int batch = settings.batchSize();
        Node state = encoding.states(graph, STATE, batch);
        Node nextState = encoding.states(graph, NEXT_STATE, batch);
        return new TransitionNodes(
                state,
                nextState,
                graph.input(ACTION, Shape.of(1, batch)),
                graph.input(REWARD, Shape.of(1, batch)),
                graph.input(DISCOUNT, Shape.of(1, batch)),
                list -> values(graph, list, state, nextState));
    }

    private Node values(GraphBuilder graph, ActionValues list, Node state, Node nextState) {
        return switch (list) {
            case ONLINE_AT_STATE -> online.apply(graph, state);
            case ONLINE_AT_NEXT_STATE -> online.apply(graph, nextState);
            case TARGET_AT_STATE -> target.apply(graph, state);
            case TARGET_AT_NEXT_STATE -> target.apply(graph, nextState);
        };
    }
}
