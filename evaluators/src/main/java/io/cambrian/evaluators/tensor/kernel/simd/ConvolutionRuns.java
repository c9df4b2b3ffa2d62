package io.cambrian.evaluators.tensor.kernel.simd;

import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a convolution and its input gradient into matrix products.
 *
 * <p>Along one row of a board, neighbouring positions of all members of the batch lie side by side, and what they are
 * multiplied with is shifted by the same amount. So one row of a result is a product of the weights with columns (position,
 * member), whose inner index runs over a table of offsets. For the input gradient the positions near a border miss some terms;
 * positions that miss the same ones form a run.
 */
final class ConvolutionRuns {

    private final ConvolutionGeometry sizes;
    private final int batch;
    private final Map<List<Integer>, ChainTerms> known = new HashMap<>();

    private ConvolutionRuns(ConvolutionGeometry sizes, int batch) {
        this.sizes = sizes;
        this.batch = batch;
    }

    /** Weights [patch][output channel] on the left, boards on the right. */
    static List<ChainRun> forward(ConvolutionGeometry sizes, int batch) {
        return new ConvolutionRuns(sizes, batch).forward();
    }

    /** Weights [output channel · kernel row · kernel column][input channel] on the left, adjoints of results on the right. */
    static List<ChainRun> inputGradient(ConvolutionGeometry sizes, int batch) {
        return new ConvolutionRuns(sizes, batch).inputGradient();
    }

    /** Where number k of a patch lies in a board, for a batch. */
    static int boardOffset(ConvolutionGeometry sizes, int batch, int k) {
        int v = k % sizes.kernelWidth();
        int u = k / sizes.kernelWidth() % sizes.kernelHeight();
        int channel = k / (sizes.kernelWidth() * sizes.kernelHeight());
        return ((channel * sizes.height() + u) * sizes.width() + v) * batch;
    }

    private List<ChainRun> forward() {
        int[] left = new int[sizes.patchSize()];
        int[] right = new int[sizes.patchSize()];
        for (int k = 0; k < left.length; k++) {
            left[k] = k * sizes.outputChannels();
            right[k] = boardOffset(sizes, batch, k);
        }
        ChainTerms terms = new ChainTerms(left, right);
        List<ChainRun> runs = new ArrayList<>();
        int columns = sizes.resultWidth() * batch;
        for (int i = 0; i < sizes.resultHeight(); i++) {
            runs.add(new ChainRun(terms, i * sizes.width() * batch, i * columns, columns));
        }
        return runs;
    }

    private List<ChainRun> inputGradient() {
        List<ChainRun> runs = new ArrayList<>();
        for (int i = 0; i < sizes.height(); i++) {
            int j = 0;
            while (j < sizes.width()) {
                int end = j + 1;
                while (end < sizes.width() && columnsReaching(end).equals(columnsReaching(j))) {
                    end++;
                }
                int from = (i * sizes.resultWidth() + j) * batch;
                int to = (i * sizes.width() + j) * batch;
                runs.add(new ChainRun(terms(i, j), from, to, (end - j) * batch));
                j = end;
            }
        }
        return runs;
    }

    /** The first and last kernel column through which results reach column j of a board. */
    private List<Integer> columnsReaching(int j) {
        return reaching(j, sizes.resultWidth(), sizes.kernelWidth());
    }

    private static List<Integer> reaching(int position, int results, int kernel) {
        return List.of(Math.max(0, position - results + 1), Math.min(kernel - 1, position));
    }

    private ChainTerms terms(int i, int j) {
        List<Integer> rows = reaching(i, sizes.resultHeight(), sizes.kernelHeight());
        List<Integer> columns = columnsReaching(j);
        return known.computeIfAbsent(
                List.of(rows.get(0), rows.get(1), columns.get(0), columns.get(1)),
                ends -> terms(ends.get(0), ends.get(1), ends.get(2), ends.get(3)));
    }

    private ChainTerms terms(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        int perChannel = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
        int[] left = new int[sizes.outputChannels() * perChannel];
        int[] right = new int[left.length];
        int term = 0;
        for (int o = 0; o < sizes.outputChannels(); o++) {
            for (int u = firstRow; u <= lastRow; u++) {
                for (int v = firstColumn; v <= lastColumn; v++) {
                    left[term] = ((o * sizes.kernelHeight() + u) * sizes.kernelWidth() + v) * sizes.inputChannels();
                    right[term] = ((o * sizes.resultHeight() - u) * sizes.resultWidth() - v) * batch;
                    term++;
                }
            }
        }
        return new ChainTerms(left, right);
    }
}
