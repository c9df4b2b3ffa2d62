package io.cambrian.evaluators.onpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Probabilities and entropies against their formulas in double precision. */
class ActionDistributionTest {

    @Test
    void numberedActions() {
        float[] found = evaluate(new Categorical(3), new float[] {0.5f, -1, 2}, new float[] {2});
        double sum = Math.exp(0.5) + Math.exp(-1) + Math.exp(2);
        double entropy = 0;
        for (double logit : new double[] {0.5, -1, 2}) {
            double p = Math.exp(logit) / sum;
            entropy -= p * Math.log(p);
        }
        assertEquals(2 - Math.log(sum), found[0], 1e-6);
        assertEquals(entropy, found[1], 1e-6);
    }

    @Test
    void vectorsOfNumbers() {
        ActionSpace.Box space = new ActionSpace.Box(List.of(-2f, 0f), List.of(2f, 10f));
        DiagonalGaussian gaussian = new DiagonalGaussian(space);
        float[] found = evaluate(gaussian, new float[] {0.5f, -1}, new float[] {1, -1.25f}, 0.4f, -0.3f);
        double first = Math.exp(-0.5 * Math.pow(0.5 / Math.exp(0.4), 2)) / (Math.exp(0.4) * Math.sqrt(2 * Math.PI));
        double second = Math.exp(-0.5 * Math.pow(0.25 / Math.exp(-0.3), 2)) / (Math.exp(-0.3) * Math.sqrt(2 * Math.PI));
        assertEquals(Math.log(first * second), found[0], 1e-6);
        assertEquals(0.4 - 0.3 + 1 + Math.log(2 * Math.PI), found[1], 1e-6);
        assertEquals(-1f, gaussian.scaled(0, -0.5f));
        assertEquals(7.5f, gaussian.scaled(1, 0.5f));
        assertEquals(10f, gaussian.scaled(1, 3f), "what lies beyond the bounds is cut off");
    }

    /** ln π(a) and the entropy. */
    private static float[] evaluate(
            ActionDistribution distribution, float[] outputs, float[] action, float... logDeviations) {
        GraphBuilder graph = new GraphBuilder();
        var given = graph.input("outputs", Shape.of(outputs.length, 1));
        Program program = Program.of(graph)
                .output(
                        "log-probability",
                        distribution.logProbability(graph, given, graph.input("action", Shape.of(action.length, 1))))
                .output("entropy", distribution.entropy(graph, given))
                .build();
        Variables variables = new Variables();
        Executor executor = Backends.best().executor(program, variables);
        System.arraycopy(outputs, 0, executor.input("outputs"), 0, outputs.length);
        System.arraycopy(action, 0, executor.input("action"), 0, action.length);
        if (logDeviations.length > 0) {
            System.arraycopy(
                    logDeviations, 0, variables.values(DiagonalGaussian.LOG_DEVIATION), 0, logDeviations.length);
        }
        executor.run();
        return new float[] {executor.output("log-probability")[0], executor.output("entropy")[0]};
    }
}
