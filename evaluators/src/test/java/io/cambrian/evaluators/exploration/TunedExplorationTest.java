package io.cambrian.evaluators.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class TunedExplorationTest {

    private static final int ACTIONS = 4;
    private static final double STEP = 1e-5;

    private final GraphBuilder graph = new GraphBuilder();
    private final Node epsilon = graph.input("epsilon", Shape.SCALAR);
    private final Node distance =
            TunedExploration.distance(graph, epsilon, graph.input("disagreement", Shape.SCALAR), ACTIONS);
    private final Node slope = Gradient.of(graph, distance, List.of(epsilon)).getFirst();

    private double at(Node node, double epsilon, double disagreement) {
        return new ReferenceExecutor()
                .set("epsilon", epsilon)
                .set("disagreement", disagreement)
                .scalar(graph.graph(), node);
    }

    @Test
    void theSlopeIsTheDifferenceOfTheDistance() {
        for (double disagreement : new double[] {0, 0.1, 0.6, 1}) {
            double expected =
                    (at(distance, 0.3 + STEP, disagreement) - at(distance, 0.3 - STEP, disagreement)) / (2 * STEP);
            assertEquals(expected, at(slope, 0.3, disagreement), 1e-7);
        }
    }

    @Test
    void isLeastWhereTheRandomActionsAreAsManyAsTheChangedOnes() {
        assertEquals(0, at(slope, 0.15 * ACTIONS / (ACTIONS - 1), 0.15), 1e-7);
        assertTrue(at(slope, 0.1, 0.15) < 0);
        assertTrue(at(slope, 0.3, 0.15) > 0);
    }

    @Test
    void learnsToExploreInTheContextsInWhichTheTargetDisagrees() {
        Exploration.Tuned settings = new Exploration.Tuned(8, 2, 5, 16, 0.2, 1e-2);
        TunedExploration tuned = new TunedExploration(settings, ACTIONS, new CounterRandom(4, 0));
        double[] badTimes = {-0.2, 0.3};
        double[] goodTimes = {0.3, 0.3};
        assertEquals(0.2, tuned.epsilon(goodTimes), 0.05);
        for (int i = 0; i < 1_000; i++) {
            tuned.tune(badTimes, 0.5);
            tuned.tune(goodTimes, 0.02);
        }
        assertTrue(tuned.epsilon(badTimes) > 0.5, "found " + tuned.epsilon(badTimes));
        assertTrue(tuned.epsilon(goodTimes) < 0.06, "found " + tuned.epsilon(goodTimes));
    }
}
