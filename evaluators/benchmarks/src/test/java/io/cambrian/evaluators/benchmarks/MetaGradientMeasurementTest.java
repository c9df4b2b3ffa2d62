package io.cambrian.evaluators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.rule.lpg.MetaGradient;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import org.junit.jupiter.api.Test;

class MetaGradientMeasurementTest {

    @Test
    void onlyProductsThatAreNeededCount() {
        GraphBuilder graph = new GraphBuilder();
        Node x = graph.input("x", Shape.of(3, 5));
        graph.product(x, true, x, false);
        Node needed = graph.tanh(graph.product(x, false, x, true));
        assertEquals(
                2 * 3 * 3 * 5,
                MetaGradientMeasurement.flops(
                        Program.of(graph).output("y", needed).build()));
    }

    @Test
    void theMeasuredProgramGivesAFiniteGradientThatIsNotZero() {
        Executor executor = MetaGradientMeasurement.executor(MetaGradientMeasurement.WORK.program());
        executor.run();
        assertTrue(Float.isFinite(executor.output(MetaGradient.LOSS)[0]));
        float sum = 0;
        for (float number : executor.output("rule.cell.recurrent")) {
            sum += Math.abs(number);
        }
        assertTrue(Float.isFinite(sum) && sum > 0, "found " + sum);
    }
}
