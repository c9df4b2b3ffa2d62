package io.cambrian.evaluators.tensor.kernel.scalar;

import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.BinaryKernel;
import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKernel;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;
import io.cambrian.evaluators.tensor.kernel.Kernels;
import io.cambrian.evaluators.tensor.kernel.ProductShape;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.kernel.Span;
import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import io.cambrian.evaluators.tensor.kernel.UnaryKernel;
import java.util.Arrays;

/** All kernels in plain Java. */
public final class ScalarKernels implements Kernels {

    private final float[] lanes = new float[LaneSum.LANES];

    @Override
    public UnaryKernel unary(UnaryFunction function) {
        return ScalarElementwise.unary(function);
    }

    @Override
    public BinaryKernel binary(BinaryFunction function) {
        return ScalarElementwise.binary(function);
    }

    @Override
    public void product(ProductShape shape, Span a, Span b, Span c) {
        ScalarProduct.multiply(shape, a, b, c);
    }

    @Override
    public void transpose(int rows, int columns, Span x, Span y) {
        ScalarTranspose.transpose(rows, columns, x, y);
    }

    @Override
    public void sumOverRows(int rows, int columns, Span x, Span y) {
        System.arraycopy(x.values(), x.offset(), y.values(), y.offset(), columns);
        for (int row = 1; row < rows; row++) {
            int start = x.offset() + row * columns;
            for (int j = 0; j < columns; j++) {
                y.values()[y.offset() + j] += x.values()[start + j];
            }
        }
    }

    @Override
    public void sumOverColumns(int rows, int columns, Span x, Span y) {
        int whole = columns - columns % LaneSum.LANES;
        for (int row = 0; row < rows; row++) {
            int start = x.offset() + row * columns;
            Arrays.fill(lanes, 0f);
            for (int i = 0; i < whole; i++) {
                lanes[i & (LaneSum.LANES - 1)] += x.values()[start + i];
            }
            y.values()[y.offset() + row] = LaneSum.finish(lanes, x.values(), start, whole, columns);
        }
    }

    @Override
    public void maxOverRows(int rows, int columns, Span x, Span y) {
        System.arraycopy(x.values(), x.offset(), y.values(), y.offset(), columns);
        for (int row = 1; row < rows; row++) {
            int start = x.offset() + row * columns;
            for (int j = 0; j < columns; j++) {
                y.values()[y.offset() + j] = Math.max(y.values()[y.offset() + j], x.values()[start + j]);
            }
        }
    }

    @Override
    public void scan(ScanDirection direction, int rows, int columns, Span x, Span factor, Span y) {
        ScalarScan.scan(direction, rows, columns, 0, x, factor, y);
    }

    @Override
    public ConvolutionKernel convolution(ConvolutionKind kind, ConvolutionGeometry geometry, int batch) {
        return ScalarConvolution.of(kind, geometry, batch);
    }
}
