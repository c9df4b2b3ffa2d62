package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.SimdMath.LENGTH;

import java.util.Arrays;

/**
 * The weight gradient of a convolution with output channels in the lanes.
 *
 * <p>One row of results is treated at a time. Its positions and members lie side by side in x as well as in z, so they are one
 * inner index; z is transposed for it, x is read one number after the other. All weights' chains then go on by that row.
 */
final class SimdWeightGradient {

    private static final int PAIR = 2 * LENGTH;

    private final ConvolutionGeometry sizes;
    private final int batch;
    private final int depth;
    private final int channels;
    private final int[] rows;
    private final float[] panel;

    private SimdWeightGradient(ConvolutionGeometry sizes, int batch) {
        this.sizes = sizes;
        this.batch = batch;
        this.depth = sizes.resultWidth() * batch;
        this.channels = sizes.outputChannels();
        this.rows = new int[sizes.patchSize()];
        this.panel = new float[depth * channels];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = ConvolutionRuns.boardOffset(sizes, batch, k);
        }
    }

    static ConvolutionKernel of(ConvolutionGeometry sizes, int batch) {
        return new SimdWeightGradient(sizes, batch)::apply;
    }

    private void apply(Span x, Span z, Span w) {
        Arrays.fill(w.values(), w.offset(), w.offset() + rows.length * channels, 0f);
        for (int i = 0; i < sizes.resultHeight(); i++) {
            fillPanel(z, i);
            int from = x.offset() + i * sizes.width() * batch;
            int column = 0;
            for (; column + PAIR <= channels; column += PAIR) {
                pairs(x.values(), from, column, w.values(), w.offset() + column);
            }
            for (; column + LENGTH <= channels; column += LENGTH) {
                singles(x.values(), from, column, w.values(), w.offset() + column);
            }
            for (; column < channels; column++) {
                numbers(x.values(), from, column, w.values(), w.offset() + column);
            }
        }
    }

    private void fillPanel(Span z, int i) {
        int channelSize = sizes.resultHeight() * depth;
        int from = z.offset() + i * depth;
        SimdTranspose.transpose(z.values(), from, channelSize, panel, 0, channels, channels, depth);
    }

    private void pairs(float[] x, int from, int column, float[] w, int to) {
        int row = 0;
        for (; row + 5 <= rows.length; row += 5) {
            SimdWeightTiles.fiveByTwo(depth, x, rows, row, from, panel, column, channels, w, to + row * channels);
        }
        if (row + 4 <= rows.length) {
            SimdWeightTiles.fourByTwo(depth, x, rows, row, from, panel, column, channels, w, to + row * channels);
            row += 4;
        }
        for (; row < rows.length; row++) {
            SimdWeightTiles.oneByTwo(depth, x, rows, row, from, panel, column, channels, w, to + row * channels);
        }
    }

    private void singles(float[] x, int from, int column, float[] w, int to) {
        int row = 0;
        for (; row + 8 <= rows.length; row += 8) {
            SimdWeightTiles.eightByOne(depth, x, rows, row, from, panel, column, channels, w, to + row * channels);
        }
        for (; row < rows.length; row++) {
            SimdWeightTiles.oneByOne(depth, x, rows, row, from, panel, column, channels, w, to + row * channels);
        }
    }

    private void numbers(float[] x, int from, int column, float[] w, int to) {
        for (int row = 0; row < rows.length; row++) {
            SimdWeightTiles.number(depth, x, from + rows[row], panel, column, channels, w, to + row * channels);
        }
    }
}
