package io.cambrian.evaluators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DenseProductTest {

    private static final int INPUTS = 5;
    private static final int OUTPUTS = 3;
    private static final int BATCH = 4;

    @ParameterizedTest
    @EnumSource
    void eachFormIsTheSumThatALayerNeeds(DenseProduct.Form form) {
        Executor executor = new DenseProduct(INPUTS, OUTPUTS, BATCH, form).executor(Backends.best());
        executor.run();
        float[] a = executor.input("a");
        float[] b = executor.input("b");
        // element (1, 2) of the result
        double expected = 0;
        switch (form) {
            case FORWARD -> {
                for (int i = 0; i < INPUTS; i++) {
                    expected += a[i * OUTPUTS + 1] * b[i * BATCH + 2];
                }
                assertEquals(expected, executor.output("product")[BATCH + 2], 1e-5);
            }
            case INPUT_GRADIENT -> {
                for (int o = 0; o < OUTPUTS; o++) {
                    expected += a[OUTPUTS + o] * b[o * BATCH + 2];
                }
                assertEquals(expected, executor.output("product")[BATCH + 2], 1e-5);
            }
            case WEIGHT_GRADIENT -> {
                for (int m = 0; m < BATCH; m++) {
                    expected += a[BATCH + m] * b[2 * BATCH + m];
                }
                assertEquals(expected, executor.output("product")[OUTPUTS + 2], 1e-5);
            }
        }
    }
}
