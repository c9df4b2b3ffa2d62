package io.cambrian.evaluators.rule.disco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.Shape;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ValueBinsTest {

    /** Bins at −300, −299, … 300 of the squashed scale; squash(99) = 9.099 and squash(−3) = −1.003 lie between two of them. */
    @Test
    void aNumberIsSharedBetweenTheTwoNearestBins() {
        double[] shares = twoHot(new ValueBins(601, 300), 99, -3);
        assertEquals(0.901, shares[2 * 309], 1e-4);
        assertEquals(0.099, shares[2 * 310], 1e-4);
        assertEquals(0.997, shares[2 * 299 + 1], 1e-4);
        assertEquals(0.003, shares[2 * 298 + 1], 1e-4);
        assertEquals(2, Arrays.stream(shares).sum(), 1e-6);
    }

    @Test
    void numbersBeyondTheBinsCountAsTheLast() {
        double[] shares = twoHot(new ValueBins(5, 1), 100, -100);
        assertEquals(1, shares[2 * 4], 1e-6);
        assertEquals(1, shares[1], 1e-6);
    }

    @Test
    void whatIsSharedHasTheValueThatWasShared() {
        GraphBuilder graph = new GraphBuilder();
        ValueBins bins = new ValueBins(21, 1);
        Node x = graph.input("x", Shape.of(1, 4));
        Node logits = graph.log(graph.add(bins.twoHot(graph, x), graph.constant(1e-12f)));
        Node value = bins.value(graph, logits);
        double[] numbers = {-1.5, 0, 0.3, 2.5};
        double[] found = new ReferenceExecutor().set("x", numbers).evaluate(graph.graph())[value.index()];
        for (int i = 0; i < numbers.length; i++) {
            assertEquals(numbers[i], found[i], 1e-5);
        }
    }

    @Test
    void oneBinIsTooFew() {
        assertThrows(IllegalArgumentException.class, () -> new ValueBins(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ValueBins(3, 0));
    }

    private static double[] twoHot(ValueBins bins, double... numbers) {
        GraphBuilder graph = new GraphBuilder();
        Node shares = bins.twoHot(graph, graph.input("x", Shape.of(1, numbers.length)));
        return new ReferenceExecutor().set("x", numbers).evaluate(graph.graph())[shares.index()];
    }
}
