package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.rule.RuleOptimiser;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import java.util.Arrays;
import java.util.List;

/** Moves a rule along the mean of the lives' meta-gradients, by Adam over all of its weights. */
final class MeanAdam implements RuleOptimiser {

    private static final String NAME = "optimiser";
    private static final String WEIGHTS = "weights";
    private static final String GRADIENT = "gradient";
    private static final float EPSILON = 1e-8f;

    private final Variables variables = new Variables();
    private final Executor executor;
    private final double[] sum;
    private int taken;

    MeanAdam(int weights, float learningRate, Backend backend) {
        GraphBuilder graph = new GraphBuilder();
        Node point = graph.variable(WEIGHTS, Shape.of(1, weights));
        Node gradient = graph.input(GRADIENT, Shape.of(1, weights));
        Program step = Program.of(graph)
                .updates(Adam.of(learningRate, EPSILON).step(graph, List.of(point), List.of(gradient)))
                .build();
        executor = backend.executor(step, variables);
        sum = new double[weights];
    }

    @Override
    public void take(int slot, float[] gradient) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += gradient[i];
        }
        taken++;
    }

    /** That of the mean. */
    @Override
    public double norm() {
        double squares = 0;
        for (double slope : sum) {
            squares += slope / taken * (slope / taken);
        }
        return Math.sqrt(squares);
    }

    @Override
    public float[] step(float[] weights) {
        float[] slopes = executor.input(GRADIENT);
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (float) (sum[i] / taken);
        }
        float[] point = variables.values(WEIGHTS);
        System.arraycopy(weights, 0, point, 0, weights.length);
        executor.run();
        takeAnew();
        return point;
    }

    private void takeAnew() {
        Arrays.fill(sum, 0);
        taken = 0;
    }

    @Override
    public void forget() {
        variables.names().forEach(name -> Arrays.fill(variables.values(name), 0f));
        takeAnew();
    }

    @Override
    public void save(CheckpointWriter writer) {
        variables.save(writer.within(NAME), name -> !name.equals(WEIGHTS));
    }

    @Override
    public void load(CheckpointReader reader) {
        variables.load(reader.within(NAME), name -> !name.equals(WEIGHTS));
    }
}
