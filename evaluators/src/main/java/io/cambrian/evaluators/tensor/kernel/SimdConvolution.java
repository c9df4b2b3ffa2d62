package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.SimdMath.LENGTH;

import java.util.List;

/** Convolutions and their input gradients, run by run ({@link ConvolutionRuns}), in the register tiles of {@link SimdChainTiles}. */
final class SimdConvolution {

    private static final int PAIR = 2 * LENGTH;
    private static final int WIDE = 8 * LENGTH;

    private final ChainRun[] runs;
    private final int rows;
    private final int rowStride;
    /** Tiles of five and of four rows; from twelve rows on none is left over. */
    private final int fives;

    private final int fours;

    private SimdConvolution(List<ChainRun> runs, int rows, int rowStride) {
        this.runs = runs.toArray(ChainRun[]::new);
        this.rows = rows;
        this.rowStride = rowStride;
        int wanted = (5 - rows % 5) % 5;
        fours = 4 * wanted <= rows ? wanted : 0;
        fives = (rows - 4 * fours) / 5;
    }

    static ConvolutionKernel forward(ConvolutionGeometry sizes, int batch) {
        int rowStride = sizes.resultHeight() * sizes.resultWidth() * batch;
        SimdConvolution kernel =
                new SimdConvolution(ConvolutionRuns.forward(sizes, batch), sizes.outputChannels(), rowStride);
        return (x, w, z) -> kernel.multiply(w.values(), w.offset(), x, z);
    }

    static ConvolutionKernel inputGradient(ConvolutionGeometry sizes, int batch) {
        int rowStride = sizes.height() * sizes.width() * batch;
        SimdConvolution kernel =
                new SimdConvolution(ConvolutionRuns.inputGradient(sizes, batch), sizes.inputChannels(), rowStride);
        float[] turned = new float[sizes.patchSize() * sizes.outputChannels()];
        return (z, w, x) -> {
            turn(sizes, w, turned);
            kernel.multiply(turned, 0, z, x);
        };
    }

    /** From [input channel][kernel position][output channel] to [output channel][kernel position][input channel]. */
    private static void turn(ConvolutionGeometry sizes, Span w, float[] turned) {
        int positions = sizes.kernelHeight() * sizes.kernelWidth();
        int from = w.offset();
        for (int c = 0; c < sizes.inputChannels(); c++) {
            for (int p = 0; p < positions; p++) {
                for (int o = 0; o < sizes.outputChannels(); o++) {
                    turned[(o * positions + p) * sizes.inputChannels() + c] = w.values()[from];
                    from++;
                }
            }
        }
    }

    private void multiply(float[] a, int aOffset, Span b, Span c) {
        for (ChainRun run : runs) {
            int from = b.offset() + run.from();
            int to = c.offset() + run.to();
            if (run.columns() >= PAIR) {
                multiply(run, a, aOffset, b.values(), from, c.values(), to);
            } else {
                for (int row = 0; row < rows; row++) {
                    SimdChainTiles.numbers(
                            run.terms(),
                            a,
                            aOffset + row,
                            b.values(),
                            from,
                            c.values(),
                            to + row * rowStride,
                            run.columns());
                }
            }
        }
    }

    /** Columns outside: what a tile reads is still in the cache for the next rows. */
    private void multiply(ChainRun run, float[] a, int aOffset, float[] b, int from, float[] c, int to) {
        for (int j = 0; j < run.columns(); j += PAIR) {
            int column = Math.min(j, run.columns() - PAIR);
            tiledRows(run.terms(), a, aOffset, b, from + column, c, to + column);
        }
        for (int row = fives * 5 + fours * 4; row < rows; row++) {
            oneRow(run, a, aOffset + row, b, from, c, to + row * rowStride);
        }
    }

    private void tiledRows(ChainTerms terms, float[] a, int at, float[] b, int from, float[] c, int to) {
        int row = 0;
        for (int tile = 0; tile < fives; tile++) {
            SimdChainTiles.five(terms, a, at + row, b, from, c, to + row * rowStride, rowStride);
            row += 5;
        }
        for (int tile = 0; tile < fours; tile++) {
            SimdChainTiles.four(terms, a, at + row, b, from, c, to + row * rowStride, rowStride);
            row += 4;
        }
    }

    private static void oneRow(ChainRun run, float[] a, int at, float[] b, int from, float[] c, int to) {
        int j = 0;
        for (; j + WIDE <= run.columns(); j += WIDE) {
            SimdChainTiles.oneWide(run.terms(), a, at, b, from + j, c, to + j);
        }
        for (; j < run.columns(); j += PAIR) {
            // what does not fill two vectors is computed again with its neighbours, to the same bits
            int column = Math.min(j, run.columns() - PAIR);
            SimdChainTiles.one(run.terms(), a, at, b, from + column, c, to + column);
        }
    }
}
