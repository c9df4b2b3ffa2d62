package io.cambrian.evaluators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Expected numbers were worked out by hand. */
class DenseNetworkTest {

    @Test
    void aForwardPassTakesTwoOperationsForEachWeightAndMember() {
        // 4·64 + 64·64 + 64·2 = 4,480 weights
        assertEquals(2 * 32 * 4_480, DenseNetwork.of(4, 64, 64, 2).forwardFlops(32));
    }

    @Test
    void anUpdateOfDeepQLearningTakesFourForwardPasses() {
        assertEquals(1_146_880, DenseNetwork.of(4, 64, 64, 2).dqnFlops(32));
        // 4·256 + 256·256 + 256·2 = 67,072 weights
        assertEquals(17_170_432, DenseNetwork.of(4, 256, 256, 2).dqnFlops(32));
    }

    @Test
    void learningTakesThreeForwardPasses() {
        assertEquals(3 * 2 * 128 * 4_416, DenseNetwork.of(4, 64, 64, 1).learningFlops(128));
    }

    @Test
    void theThreeProductsOfALayerTakeTheSameNumberOfOperations() {
        for (DenseProduct.Form form : DenseProduct.Form.values()) {
            assertEquals(52_428_800, new DenseProduct(400, 64, 1_024, form).flops());
        }
    }
}
