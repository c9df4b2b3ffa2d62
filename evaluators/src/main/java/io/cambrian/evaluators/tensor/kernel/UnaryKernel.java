package io.cambrian.evaluators.tensor.kernel;

/** y[i] = f(x[i]); y may be x. */
@FunctionalInterface
public interface UnaryKernel {

    void apply(float[] x, int xOffset, float[] y, int yOffset, int length);
}
