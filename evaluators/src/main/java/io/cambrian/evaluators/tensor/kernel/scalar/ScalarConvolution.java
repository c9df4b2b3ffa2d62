package io.cambrian.evaluators.tensor.kernel.scalar;

import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKernel;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;
import io.cambrian.evaluators.tensor.kernel.Span;
import java.util.Arrays;

/** Convolutions in plain Java: for each term of the chains, in their order, one pass over all numbers it goes to. */
final class ScalarConvolution {

    private final ConvolutionGeometry sizes;
    private final int batch;

    private ScalarConvolution(ConvolutionGeometry sizes, int batch) {
        this.sizes = sizes;
        this.batch = batch;
    }

    static ConvolutionKernel of(ConvolutionKind kind, ConvolutionGeometry sizes, int batch) {
        ScalarConvolution kernels = new ScalarConvolution(sizes, batch);
        return switch (kind) {
            case FORWARD -> kernels::forward;
            case INPUT_GRADIENT -> kernels::inputGradient;
            case WEIGHT_GRADIENT -> kernels::weightGradient;
        };
    }

    private void forward(Span x, Span w, Span z) {
        clear(z, sizes.resultSize() * batch);
        for (int o = 0; o < sizes.outputChannels(); o++) {
            for (int k = 0; k < sizes.patchSize(); k++) {
                float factor = w.values()[w.offset() + k * sizes.outputChannels() + o];
                for (int i = 0; i < sizes.resultHeight(); i++) {
                    add(factor, x, board(k, i), z, result(o, i));
                }
            }
        }
    }

    private void inputGradient(Span z, Span w, Span x) {
        clear(x, sizes.boardSize() * batch);
        for (int o = 0; o < sizes.outputChannels(); o++) {
            for (int k = 0; k < sizes.patchSize(); k++) {
                float factor = w.values()[w.offset() + k * sizes.outputChannels() + o];
                for (int i = 0; i < sizes.resultHeight(); i++) {
                    add(factor, z, result(o, i), x, board(k, i));
                }
            }
        }
    }

    private void weightGradient(Span x, Span z, Span w) {
        for (int k = 0; k < sizes.patchSize(); k++) {
            for (int o = 0; o < sizes.outputChannels(); o++) {
                float sum = 0f;
                for (int i = 0; i < sizes.resultHeight(); i++) {
                    sum = chain(sum, x, board(k, i), z, result(o, i));
                }
                w.values()[w.offset() + k * sizes.outputChannels() + o] = sum;
            }
        }
    }

    /** Where row i of the results meets the boards through number k of the kernel. */
    private int board(int k, int i) {
        int v = k % sizes.kernelWidth();
        int u = k / sizes.kernelWidth() % sizes.kernelHeight();
        int c = k / sizes.kernelWidth() / sizes.kernelHeight();
        return ((c * sizes.height() + i + u) * sizes.width() + v) * batch;
    }

    /** Where row i of channel o of the results begins. */
    private int result(int o, int i) {
        return (o * sizes.resultHeight() + i) * sizes.resultWidth() * batch;
    }

    private void add(float factor, Span from, int start, Span to, int target) {
        float[] x = from.values();
        float[] y = to.values();
        int s = from.offset() + start;
        int t = to.offset() + target;
        for (int j = 0; j < sizes.resultWidth() * batch; j++) {
            y[t + j] = Math.fma(factor, x[s + j], y[t + j]);
        }
    }

    private float chain(float sum, Span left, int from, Span right, int start) {
        float result = sum;
        for (int j = 0; j < sizes.resultWidth() * batch; j++) {
            result = Math.fma(
                    left.values()[left.offset() + from + j], right.values()[right.offset() + start + j], result);
        }
        return result;
    }

    private static void clear(Span span, int length) {
        Arrays.fill(span.values(), span.offset(), span.offset() + length, 0f);
    }
}
