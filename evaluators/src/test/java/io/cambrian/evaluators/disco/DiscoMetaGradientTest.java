package io.cambrian.evaluators.disco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Operation.Variable;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The derivative of the judgement with respect to a DiscoRL rule, on recorded trajectories. */
class DiscoMetaGradientTest {

    private static final double STEP = 1e-6;
    private static final double RELATIVE_ERROR = 1e-5;

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 3", "5, 3", "2, 2", "2, 7"})
    void isTheDerivativeWithWhatIsStoppedHeld(int updates, int actions) {
        DiscoMetaGradient meta = RecordedLife.work(actions, updates);
        RecordedLife life = new RecordedLife(19, actions);
        GraphBuilder graph = new GraphBuilder();
        DiscoMetaGradient.Parts parts = meta.write(graph);
        Graph whole = graph.graph();
        ReferenceExecutor reference = life.recorded(whole).holdStopped(whole);
        double[][] values = reference.evaluate(whole);
        List<Variable> parameters = meta.parameters();
        double along = 0;
        double[][] directions = new double[parameters.size()][];
        for (int p = 0; p < parameters.size(); p++) {
            double[] gradient = values[parts.gradients().get(p).index()];
            directions[p] = life.numbers(gradient.length);
            for (int i = 0; i < gradient.length; i++) {
                along += gradient[i] * directions[p][i];
            }
        }
        shift(reference, parameters, directions, STEP);
        double above = reference.scalar(whole, parts.loss());
        shift(reference, parameters, directions, -2 * STEP);
        double below = reference.scalar(whole, parts.loss());
        double expected = (above - below) / (2 * STEP);
        assertTrue(Math.abs(expected) > 1e-4, "a derivative worth comparing, found " + expected);
        assertEquals(expected, along, RELATIVE_ERROR * Math.abs(expected));
    }

    private static void shift(
            ReferenceExecutor reference, List<Variable> parameters, double[][] directions, double step) {
        for (int p = 0; p < directions.length; p++) {
            double[] numbers = reference.given(parameters.get(p).name());
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] += step * directions[p][i];
            }
        }
    }
}
