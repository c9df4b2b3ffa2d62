package io.cambrian.evaluators.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sizes of a network of dense layers, for counting operations.
 *
 * <p>Nominal operations are those of the matrix products alone, a multiply-add as two: a forward pass over a batch of B takes
 * F = 2·B·Σ inputs·outputs, a backward pass 2·F (one product for the gradient of the weights, one for that of the inputs;
 * the first layer is counted like the others although nobody needs the gradient of its inputs). Biases, activations, losses
 * and optimisers count nothing, so the share of the peak that an update reaches includes what they cost.
 *
 * @param widths of input, hidden layers and output
 */
record DenseNetwork(List<Integer> widths) {

    DenseNetwork {
        widths = List.copyOf(widths);
    }

    static DenseNetwork of(Integer... widths) {
        return new DenseNetwork(List.of(widths));
    }

    /** F = 2·B·Σ inputs·outputs. */
    double forwardFlops(int batch) {
        long weights = IntStream.range(1, widths.size())
                .mapToLong(layer -> (long) widths.get(layer - 1) * widths.get(layer))
                .sum();
        return 2.0 * batch * weights;
    }

    /** Forward and backward: 3·F. */
    double learningFlops(int batch) {
        return 3 * forwardFlops(batch);
    }

    /** Deep Q-learning: the online and the target network forward, the online one backward: 4·F. */
    double dqnFlops(int batch) {
        return 4 * forwardFlops(batch);
    }

    /** Such as {@code 4-64-64-2}. */
    @Override
    public String toString() {
        return widths.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
