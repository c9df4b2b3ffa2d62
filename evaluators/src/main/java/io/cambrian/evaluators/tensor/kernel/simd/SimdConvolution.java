package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdProduct.DEPTH_BLOCK;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdProduct.PANEL;

import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKernel;
import io.cambrian.evaluators.tensor.kernel.Span;
import java.util.List;

/**
 * Convolutions and their input gradients, run by run ({@link ConvolutionRuns}), in the panels and register tiles of products.
 *
 * <p>What a run reads of the right factor lies as far apart as a board's positions are, for large batches often in the same few
 * sets of the cache; a panel of 32 columns, copied once, serves all rows of the result.
 */
final class SimdConvolution {

    private static final int PAIR = 2 * LENGTH;
    private static final float[] ZEROS = new float[PANEL];

    private final ChainRun[] runs;
    private final int rows;
    private final int rowStride;
    private final ChainWeights weights;
    private final RegisterTile tile = new RegisterTile();
    private final float[] panel = new float[DEPTH_BLOCK * PANEL];
    private final float[] aside;

    private SimdConvolution(List<ChainRun> runs, int rows, int rowStride) {
        this.runs = runs.toArray(ChainRun[]::new);
        this.rows = rows;
        this.rowStride = rowStride;
        weights = new ChainWeights(runs, rows);
        aside = new float[rows * PANEL];
    }

    static ConvolutionKernel forward(ConvolutionGeometry sizes, int batch) {
        int rowStride = sizes.resultHeight() * sizes.resultWidth() * batch;
        SimdConvolution kernel =
                new SimdConvolution(ConvolutionRuns.forward(sizes, batch), sizes.outputChannels(), rowStride);
        return (x, w, z) -> kernel.multiply(w, x, z);
    }

    static ConvolutionKernel inputGradient(ConvolutionGeometry sizes, int batch) {
        int rowStride = sizes.height() * sizes.width() * batch;
        SimdConvolution kernel =
                new SimdConvolution(ConvolutionRuns.inputGradient(sizes, batch), sizes.inputChannels(), rowStride);
        Span turned = new Span(new float[sizes.patchSize() * sizes.outputChannels()], 0);
        return (z, w, x) -> {
            turn(sizes, w, turned.values());
            kernel.multiply(turned, z, x);
        };
    }

    /** From [input channel][kernel position][output channel] to [output channel][kernel position][input channel]. */
    private static void turn(ConvolutionGeometry sizes, Span w, float[] turned) {
        int positions = sizes.kernelHeight() * sizes.kernelWidth();
        int inputs = sizes.inputChannels();
        int outputs = sizes.outputChannels();
        for (int p = 0; p < positions; p++) {
            SimdTranspose.transpose(
                    w.values(),
                    w.offset() + p * outputs,
                    positions * outputs,
                    turned,
                    p * inputs,
                    positions * inputs,
                    inputs,
                    outputs);
        }
    }

    private void multiply(Span w, Span b, Span c) {
        weights.gather(w);
        for (ChainRun run : runs) {
            for (int column = 0; column < run.columns(); column += PANEL) {
                int width = Math.min(PANEL, run.columns() - column);
                multiplyPanel(run, column, width, b, c);
            }
        }
    }

    /** Straight into the result, or aside if its columns do not fill vectors or its chains are continued. */
    private void multiplyPanel(ChainRun run, int column, int width, Span b, Span c) {
        int to = c.offset() + run.to() + column;
        boolean straight = width % PAIR == 0 && run.terms().count() <= DEPTH_BLOCK;
        tile.c = straight ? c.values() : aside;
        tile.cStride = straight ? rowStride : PANEL;
        ChainWeights.Side left = weights.of(run.terms());
        tile.a = left.values();
        tile.aRows = left.rows();
        tile.start = ZEROS;
        tile.startStride = 0;
        for (int done = 0; done < run.terms().count(); done += DEPTH_BLOCK) {
            tile.depth = Math.min(DEPTH_BLOCK, run.terms().count() - done);
            tile.aOffset = done;
            placeRight(run, done, width, b.values(), b.offset() + run.from() + column);
            multiplyPairs(width, straight ? to : 0);
            tile.start = tile.c;
            tile.startStride = tile.cStride;
        }
        if (!straight) {
            SimdPacking.empty(aside, c.values(), to, rowStride, rows, width);
        }
    }

    private void placeRight(ChainRun run, int done, int width, float[] b, int from) {
        tile.b = panel;
        tile.bOffset = 0;
        if (width == PANEL) {
            SimdPacking.gather(b, from, run.terms().right(), done, panel, tile.depth);
        } else {
            SimdPacking.gatherPartly(b, from, run.terms().right(), done, panel, tile.depth, width);
            SimdPacking.clear(panel, tile.depth, width, Math.ceilDiv(width, PAIR) * PAIR);
        }
    }

    private void multiplyPairs(int width, int to) {
        for (int pair = 0; pair < width; pair += PAIR) {
            tile.cOffset = to + pair;
            tile.startOffset = tile.start == ZEROS ? 0 : tile.cOffset;
            SimdTiles.rows(tile, rows);
            tile.bOffset += PAIR;
        }
    }
}
