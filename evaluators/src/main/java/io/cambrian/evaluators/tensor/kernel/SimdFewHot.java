package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.SimdMath.SPECIES;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;

/**
 * Products with a matrix of few ones, which is given by the rows of its ones: weights are added, not multiplied, and only
 * those that a one meets.
 *
 * <p>A chain of fused multiply-adds with factors 0 and 1 leaves the sum as it is or adds one weight, so with indices in ascending
 * order the bits are those of the dense product. Weights are inputs × outputs, so a set bit names numbers side by side; the
 * batch, which lies in the columns everywhere else, is turned in strips that stay in the cache.
 */
final class SimdFewHot {

    private static final int STRIP = 32;
    private static final int EIGHT = 8 * LENGTH;

    private float[] strip = {};

    /** y[sample][output] = Σ w[index][output] over the indices of the sample: {@code indices} is [place][sample]. */
    static void rows(Matrix indices, Matrix w, Matrix y) {
        for (int sample = 0; sample < indices.columns(); sample++) {
            sum(indices, sample, w, y.values(), y.offset() + sample * w.columns());
        }
    }

    /** The same as y[output][sample]. */
    void columns(Matrix indices, Matrix w, Matrix y) {
        int outputs = w.columns();
        reserve(outputs);
        for (int sample = 0; sample < indices.columns(); sample += STRIP) {
            int width = Math.min(STRIP, indices.columns() - sample);
            for (int i = 0; i < width; i++) {
                sum(indices, sample + i, w, strip, i * outputs);
            }
            SimdTranspose.transpose(
                    strip, 0, outputs, y.values(), y.offset() + sample, indices.columns(), width, outputs);
        }
    }

    /** y[index][output] = Σ g[output][sample] over the samples that have the index. */
    void weightGradient(Matrix indices, Matrix g, Matrix y) {
        int outputs = g.rows();
        reserve(outputs);
        Arrays.fill(y.values(), y.offset(), y.offset() + y.size(), 0f);
        for (int sample = 0; sample < indices.columns(); sample += STRIP) {
            int width = Math.min(STRIP, indices.columns() - sample);
            SimdTranspose.transpose(
                    g.values(), g.offset() + sample, indices.columns(), strip, 0, outputs, outputs, width);
            for (int i = 0; i < width; i++) {
                scatter(indices, sample + i, i * outputs, y);
            }
        }
    }

    private void reserve(int outputs) {
        if (strip.length < STRIP * outputs) {
            strip = new float[STRIP * outputs];
        }
    }

    private static void sum(Matrix indices, int sample, Matrix w, float[] y, int to) {
        int outputs = w.columns();
        int j = 0;
        for (; j + EIGHT <= outputs; j += EIGHT) {
            sumEight(indices, sample, w, j, y, to + j);
        }
        for (; j + LENGTH <= outputs; j += LENGTH) {
            sumOne(indices, sample, w, j, y, to + j);
        }
        for (; j < outputs; j++) {
            y[to + j] = sumNumber(indices, sample, w, j);
        }
    }

    private static void sumEight(Matrix indices, int sample, Matrix w, int j, float[] y, int to) {
        float[] weights = w.values();
        int outputs = w.columns();
        FloatVector s0 = FloatVector.zero(SPECIES);
        FloatVector s1 = s0;
        FloatVector s2 = s0;
        FloatVector s3 = s0;
        FloatVector s4 = s0;
        FloatVector s5 = s0;
        FloatVector s6 = s0;
        FloatVector s7 = s0;
        for (int place = 0; place < indices.rows(); place++) {
            int index = FewHot.row(indices, place, sample, w.rows());
            if (index >= 0) {
                int from = w.offset() + index * outputs + j;
                s0 = s0.add(FloatVector.fromArray(SPECIES, weights, from));
                s1 = s1.add(FloatVector.fromArray(SPECIES, weights, from + LENGTH));
                s2 = s2.add(FloatVector.fromArray(SPECIES, weights, from + 2 * LENGTH));
                s3 = s3.add(FloatVector.fromArray(SPECIES, weights, from + 3 * LENGTH));
                s4 = s4.add(FloatVector.fromArray(SPECIES, weights, from + 4 * LENGTH));
                s5 = s5.add(FloatVector.fromArray(SPECIES, weights, from + 5 * LENGTH));
                s6 = s6.add(FloatVector.fromArray(SPECIES, weights, from + 6 * LENGTH));
                s7 = s7.add(FloatVector.fromArray(SPECIES, weights, from + 7 * LENGTH));
            }
        }
        s0.intoArray(y, to);
        s1.intoArray(y, to + LENGTH);
        s2.intoArray(y, to + 2 * LENGTH);
        s3.intoArray(y, to + 3 * LENGTH);
        s4.intoArray(y, to + 4 * LENGTH);
        s5.intoArray(y, to + 5 * LENGTH);
        s6.intoArray(y, to + 6 * LENGTH);
        s7.intoArray(y, to + 7 * LENGTH);
    }

    private static void sumOne(Matrix indices, int sample, Matrix w, int j, float[] y, int to) {
        FloatVector sum = FloatVector.zero(SPECIES);
        for (int place = 0; place < indices.rows(); place++) {
            int index = FewHot.row(indices, place, sample, w.rows());
            if (index >= 0) {
                sum = sum.add(FloatVector.fromArray(SPECIES, w.values(), w.offset() + index * w.columns() + j));
            }
        }
        sum.intoArray(y, to);
    }

    private static float sumNumber(Matrix indices, int sample, Matrix w, int j) {
        float sum = 0f;
        for (int place = 0; place < indices.rows(); place++) {
            int index = FewHot.row(indices, place, sample, w.rows());
            if (index >= 0) {
                sum += w.values()[w.offset() + index * w.columns() + j];
            }
        }
        return sum;
    }

    /** Adds a row of the strip to the row of y that each index names. */
    private void scatter(Matrix indices, int sample, int from, Matrix y) {
        float[] values = y.values();
        int outputs = y.columns();
        int whole = SPECIES.loopBound(outputs);
        for (int place = 0; place < indices.rows(); place++) {
            int index = FewHot.row(indices, place, sample, y.rows());
            if (index >= 0) {
                int to = y.offset() + index * outputs;
                addTo(values, to, strip, from, whole);
                for (int j = whole; j < outputs; j++) {
                    values[to + j] += strip[from + j];
                }
            }
        }
    }

    private static void addTo(float[] y, int to, float[] x, int from, int length) {
        for (int j = 0; j < length; j += LENGTH) {
            FloatVector.fromArray(SPECIES, y, to + j)
                    .add(FloatVector.fromArray(SPECIES, x, from + j))
                    .intoArray(y, to + j);
        }
    }
}
