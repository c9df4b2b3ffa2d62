package io.cambrian.evaluators.tensor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.GradientNorm;
import io.cambrian.evaluators.tensor.optimiser.OptimiserState;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates;
import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A derivative through K unrolled steps keeps what the K forward passes left, and no more. */
class UnrolledMemoryTest {

    private static int arenaLength(int updates) {
        GraphBuilder graph = new GraphBuilder();
        Node scale = graph.variable("scale", Shape.SCALAR);
        List<Node> start =
                List.of(graph.variable("first", Shape.of(16, 32)), graph.variable("second", Shape.of(32, 1)));
        Adam adam = Adam.of(0.01f, 1e-8f);
        UnrolledUpdates unrolled = UnrolledUpdates.of(
                graph,
                adam,
                OptimiserState.fresh(graph, adam, start),
                updates,
                (update, parameters) -> loss(graph, graph.multiply(input(graph, update), scale), parameters),
                gradients -> GradientNorm.limited(graph, gradients, 0.5f),
                Curvature.KEPT);
        Node outer = loss(graph, input(graph, updates), unrolled.last().parameters());
        Node slope = Gradient.of(graph, outer, List.of(scale)).getFirst();
        return Planner.plan(Program.of(graph).output("slope", slope).build(), true)
                .arenaLength();
    }

    private static Node input(GraphBuilder graph, int update) {
        return graph.input("x" + update, Shape.of(16, 64));
    }

    private static Node loss(GraphBuilder graph, Node x, List<Node> parameters) {
        Node hidden = graph.tanh(graph.product(parameters.get(0), true, x, false));
        return graph.mean(graph.square(graph.product(parameters.get(1), true, hidden, false)));
    }

    @Test
    void memoryGrowsLinearlyWithTheNumberOfUpdates() {
        int two = arenaLength(2);
        int four = arenaLength(4);
        int eight = arenaLength(8);
        int sixteen = arenaLength(16);
        double perUpdate = (four - two) / 2.0;
        assertTrue(eight - four < 1.1 * 4 * perUpdate, two + ", " + four + ", " + eight);
        assertTrue(sixteen - eight < 1.1 * 8 * perUpdate, four + ", " + eight + ", " + sixteen);
        // activations, adjoints, and Adam's tensors of one step
        assertTrue(perUpdate < 40 * 16 * 64, "found " + perUpdate);
    }
}
