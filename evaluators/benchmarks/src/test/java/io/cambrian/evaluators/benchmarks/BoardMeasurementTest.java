package io.cambrian.evaluators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.cambrian.evaluators.tensor.Executor;
import org.junit.jupiter.api.Test;

class BoardMeasurementTest {

    @Test
    void bothFormsOfTheBoardsGiveTheSameLayer() {
        Executor dense = BoardMeasurement.layer(false);
        Executor sparse = BoardMeasurement.layer(true);
        dense.run();
        sparse.run();
        assertArrayEquals(dense.output("outputs"), sparse.output("outputs"), 1e-5f);
        assertArrayEquals(dense.output("gradient"), sparse.output("gradient"), 1e-4f);
    }
}
