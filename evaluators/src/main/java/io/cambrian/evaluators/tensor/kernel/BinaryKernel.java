package io.cambrian.evaluators.tensor.kernel;

/** y[i] = f(a[i], b[i]), where either side may be a single number; y may be a or b. */
public interface BinaryKernel {

    /** y[i] = f(a[i], b[i]). */
    void both(float[] a, int aOffset, float[] b, int bOffset, float[] y, int yOffset, int length);

    /** y[i] = f(a[i], b). */
    void right(float[] a, int aOffset, float b, float[] y, int yOffset, int length);

    /** y[i] = f(a, b[i]). */
    void left(float a, float[] b, int bOffset, float[] y, int yOffset, int length);
}
