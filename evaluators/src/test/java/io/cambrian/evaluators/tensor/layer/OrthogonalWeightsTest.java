package io.cambrian.evaluators.tensor.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.searchspace.random.CounterRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthogonalWeightsTest {

    @ParameterizedTest
    @CsvSource({"4,64", "64,64", "64,3", "7,1", "1,1"})
    void theVectorsOfTheShorterSideAreOrthogonalAndAsLongAsTheGain(int inputs, int outputs) {
        double gain = Math.sqrt(2);
        float[] weights = new float[inputs * outputs];
        OrthogonalWeights.draw(weights, inputs, outputs, gain, new CounterRandom(3, 0));
        boolean tall = inputs >= outputs;
        int count = Math.min(inputs, outputs);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                double dot = 0;
                for (int k = 0; k < Math.max(inputs, outputs); k++) {
                    dot += tall
                            ? weights[k * outputs + i] * weights[k * outputs + j]
                            : weights[i * outputs + k] * weights[j * outputs + k];
                }
                assertEquals(i == j ? gain * gain : 0, dot, 1e-5);
            }
        }
    }
}
