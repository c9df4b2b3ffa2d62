package io.cambrian.evaluators.tensor.kernel;

import java.util.List;

/** One complete set of kernels. All sets give the same bits. */
public interface Kernels {

    /** The kernel of a function of single numbers. */
    UnaryKernel unary(UnaryFunction function);

    /** The kernel of a function of pairs of numbers. */
    BinaryKernel binary(BinaryFunction function);

    /**
     * c = a·b; every number of c is the chain fma(a₀, b₀, 0), fma(a₁, b₁, ·), … in the order of depth. c shares no memory
     * with a and b.
     */
    void product(ProductShape shape, Span a, Span b, Span c);

    /** y = xᵀ; no shared memory. */
    void transpose(int rows, int columns, Span x, Span y);

    /** y[j] = x[0][j] + x[1][j] + …. */
    void sumOverRows(int rows, int columns, Span x, Span y);

    /** The sum of each row in the order of {@code scalar.LaneSum}. */
    void sumOverColumns(int rows, int columns, Span x, Span y);

    /** y[j] = the largest of column j, by {@link Math#max(float, float)}. */
    void maxOverRows(int rows, int columns, Span x, Span y);

    /** y_t = fma(factor_t, y of the row before or after, x_t), starting with the row of x; y may be x or factor. */
    void scan(ScanDirection direction, int rows, int columns, Span x, Span factor, Span y);

    /** The kernel of a convolution over a batch. */
    ConvolutionKernel convolution(ConvolutionKind kind, ConvolutionGeometry geometry, int batch);

    /** Whether this set gains anything by fusing operations; if not, {@link #fused} is never asked. */
    default boolean fuses() {
        return false;
    }

    /** A fused function over these operands and results, in the order that the function states. */
    default FusedKernel fused(FusedFunction function, List<Matrix> operands, List<Matrix> results) {
        throw new UnsupportedOperationException("this set of kernels computes operations one by one, not " + function);
    }
}
