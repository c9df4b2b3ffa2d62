package io.cambrian.evaluators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PpoUpdateTest {

    private static final PpoUpdate UPDATE = new PpoUpdate(DenseNetwork.of(3, 8, 2), DenseNetwork.of(3, 8, 1), 4);

    @Test
    void withAllWeightsZeroTheLossIsWhatTheFormulaGivesByHand() {
        Executor executor = Backends.best().executor(UPDATE.program(), new Variables());
        // both actions have probability 1/2, so ratios are 1 where the old one was the same, and e where it was 1/(2e)
        float even = (float) Math.log(0.5);
        fill(executor, "old-log-probability", even, even - 1f, even - 1f, even);
        fill(executor, "advantage", 1f, 2f, -3f, 0f);
        fill(executor, "return", 1f, 0f, 0f, 0f);
        fill(executor, "old-value", 0f, 0.5f, 0f, 0f);
        executor.run();
        // gains 1, 1.2·2 (clipped), -3e (not clipped: the worse of the two), 0
        double policyLoss = -(1 + 2.4 - 3 * Math.E) / 4;
        // errors 1, max(0, 0.3²) since the value 0 is clipped to 0.5 - 0.2, 0, 0
        double valueLoss = 0.25 * (1 + 0.09) / 4;
        double entropy = Math.log(2);
        assertEquals(policyLoss + valueLoss - 0.01 * entropy, executor.output(PpoUpdate.LOSS)[0], 1e-5);
    }

    @Test
    void updatesOfOneMinibatchLowerItsLoss() {
        Variables variables = new Variables();
        Executor executor = Backends.best().executor(UPDATE.program(), variables);
        UPDATE.initialise(variables);
        UPDATE.fill(executor);
        Arrays.fill(executor.input(PpoUpdate.OBSERVATION), 0.5f);
        executor.run();
        float before = executor.output(PpoUpdate.LOSS)[0];
        for (int i = 0; i < 500; i++) {
            executor.run();
        }
        assertTrue(executor.output(PpoUpdate.LOSS)[0] < before);
    }

    @Test
    void operationsAreThoseOfBothNetworksForwardAndBackward() {
        // 3 · 2 · 4 · (3·8 + 8·2 + 3·8 + 8·1)
        assertEquals(3 * 2 * 4 * 72, UPDATE.flops());
    }

    private static void fill(Executor executor, String input, float... numbers) {
        System.arraycopy(numbers, 0, executor.input(input), 0, numbers.length);
    }
}
