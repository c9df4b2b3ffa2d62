package io.cambrian.evaluators.tensor.kernel;

/** A fused function with its arrays in hand. */
@FunctionalInterface
public interface FusedKernel {

    /** Computes the results from what the operands hold now. */
    void run();
}
