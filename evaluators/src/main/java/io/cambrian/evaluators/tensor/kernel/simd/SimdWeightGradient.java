package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdProduct.DEPTH_BLOCK;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdProduct.PANEL;

import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKernel;
import io.cambrian.evaluators.tensor.kernel.Span;
import java.util.Arrays;

/**
 * The weight gradient of a convolution with output channels in the lanes.
 *
 * <p>One row of results is treated at a time. Its positions and members lie side by side in x as well as in z, so they are one
 * inner index; z is transposed for it, a panel of at most 128 of them and 32 channels after the other, and x is read one number
 * after the other. The chains of all weights of these channels then go on by that panel, aside.
 */
final class SimdWeightGradient {

    private static final int PAIR = 2 * LENGTH;

    private final ConvolutionGeometry sizes;
    private final int batch;
    private final int depth;
    private final RegisterTile tile = new RegisterTile();
    private final float[] panel = new float[DEPTH_BLOCK * PANEL];
    private final float[] chains;

    private SimdWeightGradient(ConvolutionGeometry sizes, int batch) {
        this.sizes = sizes;
        this.batch = batch;
        depth = sizes.resultWidth() * batch;
        chains = new float[sizes.patchSize() * PANEL];
        tile.aRows = new int[sizes.patchSize()];
        Arrays.setAll(tile.aRows, k -> ConvolutionRuns.boardOffset(sizes, batch, k));
        tile.b = panel;
        tile.start = chains;
        tile.startStride = PANEL;
        tile.c = chains;
        tile.cStride = PANEL;
    }

    static ConvolutionKernel of(ConvolutionGeometry sizes, int batch) {
        return new SimdWeightGradient(sizes, batch)::apply;
    }

    private void apply(Span x, Span z, Span w) {
        int channels = sizes.outputChannels();
        tile.a = x.values();
        for (int channel = 0; channel < channels; channel += PANEL) {
            int width = Math.min(PANEL, channels - channel);
            Arrays.fill(chains, 0f);
            for (int i = 0; i < sizes.resultHeight(); i++) {
                extend(x.offset() + i * sizes.width() * batch, z, channel, i, width);
            }
            SimdPacking.empty(chains, w.values(), w.offset() + channel, channels, sizes.patchSize(), width);
        }
    }

    /** Continues the chains of some channels by row {@code i} of their results. */
    private void extend(int boards, Span z, int channel, int i, int width) {
        int channelSize = sizes.resultHeight() * depth;
        int results = z.offset() + channel * channelSize + i * depth;
        for (int done = 0; done < depth; done += DEPTH_BLOCK) {
            tile.depth = Math.min(DEPTH_BLOCK, depth - done);
            tile.aOffset = boards + done;
            SimdTranspose.transpose(z.values(), results + done, channelSize, panel, 0, PANEL, width, tile.depth);
            SimdPacking.clear(panel, tile.depth, width, Math.ceilDiv(width, PAIR) * PAIR);
            for (int pair = 0; pair < width; pair += PAIR) {
                tile.bOffset = pair;
                tile.startOffset = pair;
                tile.cOffset = pair;
                SimdTiles.rows(tile, sizes.patchSize());
            }
        }
    }
}
