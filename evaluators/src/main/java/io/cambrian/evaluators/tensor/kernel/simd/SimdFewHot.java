package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.FewHot;
import io.cambrian.evaluators.tensor.kernel.Matrix;
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;

/**
 * Products with a matrix of few ones, which is given by the rows of its ones: weights are added, not multiplied, and only
 * those that a one meets.
 *
 * <p>A chain of fused multiply-adds with factors 0 and 1 leaves the sum as it is or adds one weight, so with indices in ascending
 * order the bits are those of the dense product. Weights are inputs × outputs, so a set bit names numbers side by side. They are
 * taken sixteen outputs at a time: of 400 inputs that is a block of 25 KiB, which stays in the first-level cache while all samples
 * pass. A place without an index points to one more row of the block, which holds zeros or is never read.
 */
final class SimdFewHot {

    private static final int BLOCK = 16;
    private static final int STRIP = 32;

    /** Where in a block the row of each index begins, [sample][place]. */
    private int[] starts = {};

    private float[] block = {};
    private final float[] strip = new float[STRIP * BLOCK];

    /** y[sample][output] = Σ w[index][output] over the indices of the sample: {@code indices} is [place][sample]. */
    void rows(Matrix indices, Matrix w, Matrix y) {
        findStarts(indices, w.rows());
        for (int first = 0; first < w.columns(); first += BLOCK) {
            int outputs = Math.min(BLOCK, w.columns() - first);
            load(w, first, outputs);
            for (int sample = 0; sample < indices.columns(); sample += STRIP) {
                int width = Math.min(STRIP, indices.columns() - sample);
                sumStrip(sample, width, indices.rows());
                for (int i = 0; i < width; i++) {
                    int to = y.offset() + (sample + i) * w.columns() + first;
                    System.arraycopy(strip, i * BLOCK, y.values(), to, outputs);
                }
            }
        }
    }

    /** The same as y[output][sample]. */
    void columns(Matrix indices, Matrix w, Matrix y) {
        int batch = indices.columns();
        findStarts(indices, w.rows());
        for (int first = 0; first < w.columns(); first += BLOCK) {
            int outputs = Math.min(BLOCK, w.columns() - first);
            load(w, first, outputs);
            for (int sample = 0; sample < batch; sample += STRIP) {
                int width = Math.min(STRIP, batch - sample);
                sumStrip(sample, width, indices.rows());
                int to = y.offset() + first * batch + sample;
                SimdTranspose.transpose(strip, 0, BLOCK, y.values(), to, batch, width, outputs);
            }
        }
    }

    /** y[index][output] = Σ g[output][sample] over the samples that have the index. */
    void weightGradient(Matrix indices, Matrix g, Matrix y) {
        int batch = indices.columns();
        int length = (y.rows() + 1) * BLOCK;
        findStarts(indices, y.rows());
        reserve(length);
        for (int first = 0; first < g.rows(); first += BLOCK) {
            int outputs = Math.min(BLOCK, g.rows() - first);
            Arrays.fill(block, 0, length, 0f);
            for (int sample = 0; sample < batch; sample += STRIP) {
                int width = Math.min(STRIP, batch - sample);
                int from = g.offset() + first * batch + sample;
                SimdTranspose.transpose(g.values(), from, batch, strip, 0, BLOCK, outputs, width);
                scatterStrip(sample, width, indices.rows());
            }
            for (int row = 0; row < y.rows(); row++) {
                SimdPacking.copy(block, row * BLOCK, y.values(), y.offset() + row * y.columns() + first, outputs);
            }
        }
    }

    private void findStarts(Matrix indices, int rows) {
        int places = indices.rows();
        int samples = indices.columns();
        if (starts.length < places * samples) {
            starts = new int[places * samples];
        }
        for (int place = 0; place < places; place++) {
            int from = indices.offset() + place * samples;
            if (!find(indices.values(), from, samples, rows, place, places)) {
                FewHot.requireRows(indices, rows);
            }
        }
    }

    /** Answers whether each index names a row or is negative. */
    private boolean find(float[] indices, int from, int samples, int rows, int place, int places) {
        int[] found = starts;
        boolean fine = true;
        int to = place;
        for (int sample = 0; sample < samples; sample++) {
            float index = indices[from + sample];
            int row = (int) index;
            fine &= row < rows & row == index;
            found[to] = (row < 0 ? rows : row) * BLOCK;
            to += places;
        }
        return fine;
    }

    private void reserve(int length) {
        if (block.length < length) {
            block = new float[length];
        }
    }

    /** Copies {@code outputs} columns of the weights, and a row of zeros. */
    private void load(Matrix w, int first, int outputs) {
        int length = (w.rows() + 1) * BLOCK;
        reserve(length);
        for (int row = 0; row < w.rows(); row++) {
            SimdPacking.copy(w.values(), w.offset() + row * w.columns() + first, block, row * BLOCK, outputs);
        }
        Arrays.fill(block, length - BLOCK, length, 0f);
    }

    /** Two samples at a time: the additions of one wait for each other, those of two fill the gaps. */
    private void sumStrip(int sample, int width, int places) {
        for (int i = 0; i < width; i += 2) {
            int second = Math.min(i + 1, width - 1);
            int from = (sample + i) * places;
            int other = (sample + second) * places;
            for (int j = 0; j < BLOCK; j += 2 * LENGTH) {
                if (BLOCK == LENGTH) {
                    sumWide(block, starts, from, other, places, strip, i * BLOCK, second * BLOCK);
                } else {
                    sum(block, starts, from, other, places, j, strip, i * BLOCK + j, second * BLOCK + j);
                }
            }
        }
    }

    private static void sumWide(
            float[] block, int[] starts, int from, int other, int places, float[] y, int to, int next) {
        FloatVector a = FloatVector.zero(SPECIES);
        FloatVector b = a;
        for (int i = 0; i < places; i++) {
            a = a.add(FloatVector.fromArray(SPECIES, block, starts[from + i]));
            b = b.add(FloatVector.fromArray(SPECIES, block, starts[other + i]));
        }
        a.intoArray(y, to);
        b.intoArray(y, next);
    }

    private static void sum(
            float[] block, int[] starts, int from, int other, int places, int j, float[] y, int to, int next) {
        FloatVector a0 = FloatVector.zero(SPECIES);
        FloatVector a1 = a0;
        FloatVector b0 = a0;
        FloatVector b1 = a0;
        for (int i = 0; i < places; i++) {
            int a = starts[from + i] + j;
            int b = starts[other + i] + j;
            a0 = a0.add(FloatVector.fromArray(SPECIES, block, a));
            a1 = a1.add(FloatVector.fromArray(SPECIES, block, a + LENGTH));
            b0 = b0.add(FloatVector.fromArray(SPECIES, block, b));
            b1 = b1.add(FloatVector.fromArray(SPECIES, block, b + LENGTH));
        }
        a0.intoArray(y, to);
        a1.intoArray(y, to + LENGTH);
        b0.intoArray(y, next);
        b1.intoArray(y, next + LENGTH);
    }

    private void scatterStrip(int sample, int width, int places) {
        for (int i = 0; i < width; i++) {
            int from = (sample + i) * places;
            for (int j = 0; j < BLOCK; j += 2 * LENGTH) {
                scatter(strip, i * BLOCK + j, starts, from, from + places, j, block);
            }
        }
    }

    private static void scatter(float[] x, int at, int[] starts, int from, int end, int j, float[] block) {
        FloatVector low = FloatVector.fromArray(SPECIES, x, at);
        if (BLOCK == LENGTH) {
            for (int i = from; i < end; i++) {
                low.add(FloatVector.fromArray(SPECIES, block, starts[i])).intoArray(block, starts[i]);
            }
            return;
        }
        FloatVector high = FloatVector.fromArray(SPECIES, x, at + LENGTH);
        for (int i = from; i < end; i++) {
            int start = starts[i] + j;
            FloatVector sum = low.add(FloatVector.fromArray(SPECIES, block, start));
            FloatVector other = high.add(FloatVector.fromArray(SPECIES, block, start + LENGTH));
            sum.intoArray(block, start);
            other.intoArray(block, start + LENGTH);
        }
    }
}
