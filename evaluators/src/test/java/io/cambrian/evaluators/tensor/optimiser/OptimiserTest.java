package io.cambrian.evaluators.tensor.optimiser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptimiserTest {

    private static final float[] GRADIENTS = {0.3f, -2f, 0.1f, 0f, 5f};

    private static Executor stepping(Optimiser optimiser, Variables variables) {
        GraphBuilder graph = new GraphBuilder();
        Node w = graph.variable("w", Shape.of(1, 2));
        Node g = graph.input("g", Shape.of(1, 2));
        Program program = Program.of(graph)
                .updates(optimiser.step(graph, List.of(w), List.of(g)))
                .build();
        return Backends.SCALAR.executor(program, variables);
    }

    @Test
    void adamFollowsItsRecurrenceInDoublePrecision() {
        Variables variables = new Variables();
        Executor executor = stepping(Adam.of(0.01f, 1e-8f), variables);
        double w = 0;
        double m = 0;
        double v = 0;
        for (int t = 1; t <= GRADIENTS.length; t++) {
            double g = GRADIENTS[t - 1];
            m = 0.9 * m + 0.1 * g;
            v = 0.999 * v + 0.001 * g * g;
            w -= 0.01 * (m / (1 - StrictMath.pow(0.9, t))) / (Math.sqrt(v / (1 - StrictMath.pow(0.999, t))) + 1e-8);
            executor.input("g")[1] = GRADIENTS[t - 1];
            executor.run();
            assertEquals(w, variables.values("w")[1], 2e-6, "step " + t);
        }
        assertEquals(0f, variables.values("w")[0], "a gradient of zero moves nothing");
    }

    @Test
    void theFirstStepOfAdamIsTheLearningRateWhateverTheGradient() {
        Variables variables = new Variables();
        Executor executor = stepping(Adam.of(0.01f, 1e-8f), variables);
        executor.input("g")[0] = 1000f;
        executor.input("g")[1] = -0.001f;
        executor.run();
        assertEquals(-0.01, variables.values("w")[0], 1e-7);
        assertEquals(0.01, variables.values("w")[1], 1e-6);
    }

    @Test
    void theAveragesOfADeadUnitReachZeroAndNeverStayDenormal() {
        Variables variables = new Variables();
        Executor executor = stepping(Adam.of(0.01f, 1e-8f), variables);
        executor.input("g")[0] = 1f;
        executor.run();
        executor.input("g")[0] = 0f;
        for (int t = 0; t < 1000; t++) {
            executor.run();
            float mean = variables.values("w.mean")[0];
            assertTrue(mean == 0f || mean >= 1e-30f, "found " + mean);
        }
        assertEquals(0f, variables.values("w.mean")[0]);
    }

    @Test
    void rmsPropFollowsItsRecurrenceInDoublePrecision() {
        Variables variables = new Variables();
        Executor executor = stepping(new RmsProp(0.01f, 0.9f, 1e-8f), variables);
        double w = 0;
        double v = 0;
        for (int t = 0; t < GRADIENTS.length; t++) {
            double g = GRADIENTS[t];
            v = 0.9 * v + 0.1 * g * g;
            w -= 0.01 * g / (Math.sqrt(v) + 1e-8);
            executor.input("g")[1] = GRADIENTS[t];
            executor.run();
            assertEquals(w, variables.values("w")[1], 1e-6, "step " + t);
        }
        assertEquals(0f, variables.values("w")[0], "a gradient of zero moves nothing");
    }

    @Test
    void plainDescentSubtractsTheScaledGradient() {
        Variables variables = new Variables();
        Executor executor = stepping(new Sgd(0.5f), variables);
        executor.input("g")[1] = 3f;
        executor.run();
        executor.run();
        assertEquals(-3f, variables.values("w")[1]);
    }

    @Test
    void longGradientsAreShortenedTogetherAndShortOnesLeftAlone() {
        GraphBuilder graph = new GraphBuilder();
        Node a = graph.input("a", Shape.of(1, 1));
        Node b = graph.input("b", Shape.of(2, 1));
        List<Node> limited = GradientNorm.limited(graph, List.of(a, b), 1f);
        Program program = Program.of(graph)
                .output("a", limited.get(0))
                .output("b", limited.get(1))
                .output("norm", GradientNorm.of(graph, List.of(a, b)))
                .build();
        Executor executor = Backends.SCALAR.executor(program, new Variables());
        executor.input("a")[0] = 3f;
        executor.input("b")[1] = 4f;
        executor.run();
        assertEquals(5f, executor.output("norm")[0]);
        assertEquals(0.6f, executor.output("a")[0], 1e-6);
        assertEquals(0.8f, executor.output("b")[1], 1e-6);
        executor.input("a")[0] = 0.3f;
        executor.input("b")[1] = 0f;
        executor.run();
        assertEquals(0.3f, executor.output("a")[0]);
    }

    @Test
    void settingsThatWouldSpoilEveryWeightAreNamed() {
        assertEquals(
                "Adam: the learning rate must be a positive number, found NaN",
                assertThrows(IllegalArgumentException.class, () -> Adam.of(Float.NaN, 1e-8f))
                        .getMessage());
        assertEquals(
                "RMSprop: the decay must be at least 0 and below 1, found 1.0",
                assertThrows(IllegalArgumentException.class, () -> new RmsProp(0.1f, 1f, 1e-8f))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Sgd(Float.POSITIVE_INFINITY));
        GraphBuilder graph = new GraphBuilder();
        assertThrows(IllegalArgumentException.class, () -> graph.constant(Float.NaN));
    }
}
