package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import java.util.Arrays;
import java.util.List;

/** Moves a rule along its meta-gradient, by Adam over all of its weights. */
final class RuleOptimiser {

    private static final String WEIGHTS = "weights";
    private static final String GRADIENT = "gradient";
    private static final float EPSILON = 1e-8f;

    private final Variables variables = new Variables();
    private final Executor executor;

    RuleOptimiser(int weights, float learningRate, Backend backend) {
        GraphBuilder graph = new GraphBuilder();
        Node point = graph.variable(WEIGHTS, Shape.of(1, weights));
        Node gradient = graph.input(GRADIENT, Shape.of(1, weights));
        Program step = Program.of(graph)
                .updates(Adam.of(learningRate, EPSILON).step(graph, List.of(point), List.of(gradient)))
                .build();
        executor = backend.executor(step, variables);
    }

    /** The rule after one step from here. */
    LpgRule step(LpgRule from, double[] gradient) {
        float[] weights = from.weights();
        float[] slopes = executor.input(GRADIENT);
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (float) gradient[i];
        }
        float[] point = variables.values(WEIGHTS);
        System.arraycopy(weights, 0, point, 0, weights.length);
        executor.run();
        return new LpgRule(from.shape(), point);
    }

    /** Begins anew: averages of nothing. */
    void forget() {
        variables.names().forEach(name -> Arrays.fill(variables.values(name), 0f));
    }

    /** Writes the averages; the point belongs to the candidate. */
    void save(CheckpointWriter writer) {
        variables.save(writer, name -> !name.equals(WEIGHTS));
    }

    void load(CheckpointReader reader) {
        variables.load(reader, name -> !name.equals(WEIGHTS));
    }
}
