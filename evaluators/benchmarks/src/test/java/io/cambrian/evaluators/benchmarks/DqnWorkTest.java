package io.cambrian.evaluators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import org.junit.jupiter.api.Test;

class DqnWorkTest {

    @Test
    void killedUnitsStopLearningAndTheirAveragesReachZeroInsteadOfStayingDenormal() {
        DqnWork work = DqnWork.SMALL;
        Variables variables = new Variables();
        Executor executor = work.executor(Backends.best(), variables);
        executor.run();
        DqnUpdateMeasurement.killHalf(variables, 2);
        for (int i = 0; i < 1_000; i++) {
            executor.run();
        }
        float[] means = variables.values("online.bias.0.mean");
        for (int unit = 0; unit < means.length / 2; unit++) {
            assertEquals(0f, means[unit], "unit " + unit);
        }
    }

    @Test
    void aConvolutionIsCountedThreeTimes() {
        // 3 passes · 2 · 64 boards · (16 · 8 · 8) results · (16 · 3 · 3) factors each
        assertEquals(3L * 2 * 64 * 1_024 * 144, ConvolutionMeasurement.flops());
    }
}
