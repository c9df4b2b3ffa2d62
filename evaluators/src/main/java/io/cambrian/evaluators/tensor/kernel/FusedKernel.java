package io.cambrian.evaluators.tensor.kernel;

/** A fused function with its arrays in hand. */
@FunctionalInterface
public interface FusedKernel {

    void run();
}
