package io.cambrian.evaluators.nd4j;

import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.ops.NDBase;

/**
 * Convolutions as one gathering of rows and one batched product, since every agent of a stack has weights of its own, which
 * ND4J's convolutions do not know.
 *
 * <p>With boards x [c·h·w][n], weights W [k][o] for k = (channel, u, v), and results y [o·i·j][n], the patches are
 * P [k][i·j·n] = x [(channel, i + u, j + v)][n]; then y = Wᵀ·P and the adjoint of W is P·ȳᵀ. The adjoint of x is a
 * convolution of ȳ with zeros around it, by weights that are mirrored and have their channels exchanged.
 *
 * <p>Source: Chellapilla, Puri and Simard, "High performance convolutional neural networks for document processing", 2006,
 * §2 (products over patches).
 */
final class Convolution {

    private final ConvolutionGeometry sizes;

    /** For each k and each place of a result the row of the board that it reads. */
    private final int[] boardRows;

    /** For each (o, u, v) and each place of a board the row of the results that read it so, or the row of zeros. */
    private final int[] adjointRows;

    Convolution(ConvolutionGeometry sizes) {
        this.sizes = sizes;
        this.boardRows = rows(sizes.inputChannels(), (int) resultArea(), this::boardRow);
        this.adjointRows = rows(sizes.outputChannels(), (int) boardArea(), this::adjointRow);
    }

    INDArray forward(INDArray boards, INDArray weights) {
        long batch = boards.size(2);
        return Nd4j.matmul(weights, patches(boards), true, false, false)
                .reshape('c', boards.size(0), sizes.resultSize(), batch);
    }

    INDArray weightGradient(INDArray boards, INDArray adjoint) {
        return Nd4j.matmul(patches(boards), byChannel(adjoint), false, true, false);
    }

    INDArray inputGradient(INDArray adjoint, INDArray weights) {
        long agents = adjoint.size(0);
        long batch = adjoint.size(2);
        INDArray around = Nd4j.concat(1, adjoint, Nd4j.zeros(adjoint.dataType(), agents, 1, batch));
        INDArray patches = gathered(around, adjointRows)
                .reshape('c', agents, sizes.outputChannels() * kernelSize(), boardArea() * batch);
        INDArray mirrored = weights.reshape('c', agents, sizes.inputChannels(), kernelSize(), sizes.outputChannels())
                .permute(0, 3, 2, 1)
                .dup('c')
                .reshape('c', agents, sizes.outputChannels() * kernelSize(), sizes.inputChannels());
        return Nd4j.matmul(mirrored, patches, true, false, false).reshape('c', agents, sizes.boardSize(), batch);
    }

    /** [agent][k][i·j·n]. */
    private INDArray patches(INDArray boards) {
        return gathered(boards, boardRows)
                .reshape('c', boards.size(0), sizes.patchSize(), resultArea() * boards.size(2));
    }

    /** [agent][o][i·j·n]. */
    private INDArray byChannel(INDArray results) {
        return results.reshape('c', results.size(0), sizes.outputChannels(), resultArea() * results.size(2));
    }

    private static INDArray gathered(INDArray x, int[] chosen) {
        return new NDBase().gather(x, chosen, 1);
    }

    /** The row that is read for a channel, a row u and a column v of the kernel, and a place. */
    private interface Reading {
        int row(int channel, int u, int v, int place);
    }

    /** The rows that are read, in the order of channel, u, v and place. */
    private int[] rows(int channels, int places, Reading reading) {
        int[] rows = new int[channels * kernelSize() * places];
        for (int i = 0; i < rows.length; i++) {
            int k = i / places;
            int u = k / sizes.kernelWidth() % sizes.kernelHeight();
            int v = k % sizes.kernelWidth();
            rows[i] = reading.row(k / kernelSize(), u, v, i % places);
        }
        return rows;
    }

    private int boardRow(int channel, int u, int v, int place) {
        int row = place / sizes.resultWidth() + u;
        int column = place % sizes.resultWidth() + v;
        return (channel * sizes.height() + row) * sizes.width() + column;
    }

    private int adjointRow(int channel, int u, int v, int place) {
        int row = place / sizes.width() - u;
        int column = place % sizes.width() - v;
        boolean inside = row >= 0 && row < sizes.resultHeight() && column >= 0 && column < sizes.resultWidth();
        return inside ? (channel * sizes.resultHeight() + row) * sizes.resultWidth() + column : sizes.resultSize();
    }

    private int kernelSize() {
        return sizes.kernelHeight() * sizes.kernelWidth();
    }

    private long boardArea() {
        return (long) sizes.height() * sizes.width();
    }

    private long resultArea() {
        return (long) sizes.resultHeight() * sizes.resultWidth();
    }
}
