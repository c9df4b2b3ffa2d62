package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.SimdMath.SPECIES;

import jdk.incubator.vector.FloatVector;

/** All kernels on the JDK's Vector API. */
final class SimdKernels implements Kernels {

    private final float[] lanes = new float[LaneSum.LANES];

    @Override
    public UnaryKernel unary(UnaryFunction function) {
        return SimdUnary.of(function);
    }

    @Override
    public BinaryKernel binary(BinaryFunction function) {
        return switch (function) {
            case ADD -> new SimdArithmetic.Add();
            case SUBTRACT -> new SimdArithmetic.Subtract();
            case MULTIPLY -> new SimdArithmetic.Multiply();
            case DIVIDE -> new SimdArithmetic.Divide();
            case MINIMUM -> new SimdChoice.Minimum();
            case MAXIMUM -> new SimdChoice.Maximum();
            case GATE -> new SimdChoice.Gate();
            case GREATER -> new SimdComparison.Greater();
            case GREATER_OR_EQUAL -> new SimdComparison.GreaterOrEqual();
            case EQUAL -> new SimdComparison.Equal();
        };
    }

    @Override
    public void product(ProductShape shape, Span a, Span b, Span c) {
        SimdProduct.multiply(shape, a, b, c);
    }

    @Override
    public void transpose(int rows, int columns, Span x, Span y) {
        ScalarTranspose.transpose(rows, columns, x, y);
    }

    @Override
    public void sumOverRows(int rows, int columns, Span x, Span y) {
        int j = 0;
        for (; j < SPECIES.loopBound(columns); j += LENGTH) {
            FloatVector sum = FloatVector.fromArray(SPECIES, x.values(), x.offset() + j);
            for (int row = 1; row < rows; row++) {
                sum = sum.add(FloatVector.fromArray(SPECIES, x.values(), x.offset() + row * columns + j));
            }
            sum.intoArray(y.values(), y.offset() + j);
        }
        for (; j < columns; j++) {
            float sum = x.values()[x.offset() + j];
            for (int row = 1; row < rows; row++) {
                sum += x.values()[x.offset() + row * columns + j];
            }
            y.values()[y.offset() + j] = sum;
        }
    }

    @Override
    public void sumOverColumns(int rows, int columns, Span x, Span y) {
        for (int row = 0; row < rows; row++) {
            y.values()[y.offset() + row] = rowSum(x.values(), x.offset() + row * columns, columns);
        }
    }

    private float rowSum(float[] x, int offset, int length) {
        int whole = length - length % LaneSum.LANES;
        for (int first = 0; first < LaneSum.LANES; first += LENGTH) {
            FloatVector sum = FloatVector.zero(SPECIES);
            for (int i = first; i < whole; i += LaneSum.LANES) {
                sum = sum.add(FloatVector.fromArray(SPECIES, x, offset + i));
            }
            sum.intoArray(lanes, first);
        }
        return LaneSum.finish(lanes, x, offset, whole, length);
    }

    @Override
    public void maxOverRows(int rows, int columns, Span x, Span y) {
        int j = 0;
        for (; j < SPECIES.loopBound(columns); j += LENGTH) {
            FloatVector max = FloatVector.fromArray(SPECIES, x.values(), x.offset() + j);
            for (int row = 1; row < rows; row++) {
                max = max.max(FloatVector.fromArray(SPECIES, x.values(), x.offset() + row * columns + j));
            }
            max.intoArray(y.values(), y.offset() + j);
        }
        for (; j < columns; j++) {
            float max = x.values()[x.offset() + j];
            for (int row = 1; row < rows; row++) {
                max = Math.max(max, x.values()[x.offset() + row * columns + j]);
            }
            y.values()[y.offset() + j] = max;
        }
    }

    @Override
    public void scan(ScanDirection direction, int rows, int columns, Span x, Span factor, Span y) {
        SimdScan.scan(direction, rows, columns, x, factor, y);
    }

    @Override
    public ConvolutionKernel convolution(ConvolutionKind kind, ConvolutionGeometry geometry, int batch) {
        return switch (kind) {
            case FORWARD -> SimdConvolution.forward(geometry, batch);
            case INPUT_GRADIENT -> SimdConvolution.inputGradient(geometry, batch);
            case WEIGHT_GRADIENT -> SimdWeightGradient.of(geometry, batch);
        };
    }
}
