package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.BinaryKernel;
import io.cambrian.evaluators.tensor.kernel.ConvolutionGeometry;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKernel;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;
import io.cambrian.evaluators.tensor.kernel.FusedFunction;
import io.cambrian.evaluators.tensor.kernel.FusedKernel;
import io.cambrian.evaluators.tensor.kernel.Kernels;
import io.cambrian.evaluators.tensor.kernel.Matrix;
import io.cambrian.evaluators.tensor.kernel.ProductShape;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.kernel.Span;
import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import io.cambrian.evaluators.tensor.kernel.UnaryKernel;
import java.util.List;
import jdk.incubator.vector.FloatVector;

/** All kernels on the JDK's Vector API. */
public final class SimdKernels implements Kernels {

    private final SimdSum sum = new SimdSum();
    private final SimdFewHot fewHot = new SimdFewHot();
    private final SimdProduct product = new SimdProduct();

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
        product.multiply(shape, a, b, c);
    }

    @Override
    public void transpose(int rows, int columns, Span x, Span y) {
        SimdTranspose.transpose(x.values(), x.offset(), columns, y.values(), y.offset(), rows, rows, columns);
    }

    @Override
    public void sumOverRows(int rows, int columns, Span x, Span y) {
        SimdSum.overRows(rows, columns, x, y);
    }

    @Override
    public void sumOverColumns(int rows, int columns, Span x, Span y) {
        sum.overColumns(rows, columns, x, y);
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

    @Override
    public boolean fuses() {
        return true;
    }

    @Override
    public FusedKernel fused(FusedFunction function, List<Matrix> operands, List<Matrix> results) {
        Matrix x = operands.getFirst();
        Matrix second = operands.get(1);
        Matrix y = results.getFirst();
        return switch (function) {
            case ADD_COLUMN_RELU -> () -> SimdActivation.addColumnRelu(x, second, y);
            case ADD_COLUMN_TANH -> () -> SimdActivation.addColumnTanh(x, second, y);
            case TANH_SLOPE -> () -> SimdActivation.tanhSlope(x, second, y);
            case ADAM_STEP, LIMITED_ADAM_STEP -> new SimdAdam(operands, results);
            case FEW_HOT_LAYER -> () -> fewHot.columns(second, x, y);
            case FEW_HOT_LAYER_BY_ROWS -> () -> fewHot.rows(x, second, y);
            case FEW_HOT_WEIGHT_GRADIENT -> () -> fewHot.weightGradient(x, second, y);
        };
    }
}
