package io.cambrian.evaluators.tensor.kernel;

/** y[i] = f(x[i]); y may be x. */
@FunctionalInterface
public interface UnaryKernel {

    /** y[yOffset + i] = f(x[xOffset + i]) for i from 0 to length − 1. */
    void apply(float[] x, int xOffset, float[] y, int yOffset, int length);
}
