package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.ConvolutionKernel;
import io.cambrian.evaluators.tensor.kernel.FewHot;
import io.cambrian.evaluators.tensor.kernel.FusedFunction;
import io.cambrian.evaluators.tensor.kernel.Kernels;
import io.cambrian.evaluators.tensor.kernel.Matrix;
import io.cambrian.evaluators.tensor.kernel.ProductShape;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.kernel.Span;
import io.cambrian.evaluators.tensor.kernel.UnaryKernel;
import java.util.List;

/** From operations to instructions: the one place where an operation meets its kernel. */
final class InstructionCatalogue {

    private final Kernels kernels;

    InstructionCatalogue(Kernels kernels) {
        this.kernels = kernels;
    }

    /** The instruction that computes {@code operation} from the tensors at {@code operands} into {@code y}. */
    Instruction instruction(Operation operation, List<Span> operands, Span y) {
        Span x = operands.getFirst();
        return switch (operation) {
            case Elementwise.Unary unary -> unary(unary, x, y);
            case Elementwise.Binary binary ->
                BinaryInstruction.of(
                        kernels.binary(binary.function()),
                        binary.a().shape(),
                        x,
                        binary.b().shape(),
                        operands.get(1),
                        y);
            case Contraction.Product product -> product(product, x, operands.get(1), y);
            case Layout.Transpose transpose -> transpose(transpose.x().shape(), x, y);
            case Layout.Broadcast broadcast ->
                RowInstructions.broadcast(broadcast.x().shape(), broadcast.shape(), x, y);
            case Reduction.Sum sum -> sum(sum.x().shape(), sum.axis(), x, y);
            case Reduction.MaxOverRows max -> maxOverRows(max.x().shape(), x, y);
            case Reduction.ArgMaxOverRows max ->
                RowInstructions.argMaxOverRows(max.x().shape(), x, y);
            case Selection.FewHot fewHot -> fewHot(fewHot, x, y);
            case Selection.Gather gather -> RowInstructions.gather(gather.x().shape(), x, operands.get(1), y);
            case Layout.Concatenate all -> RowInstructions.concatenate(all.parts(), operands, y);
            case Reduction.Scan scan -> scan(scan, x, operands.get(1), y);
            case Contraction.Convolution convolution -> convolution(convolution, x, operands.get(1), y);
            case Leaf.Input given -> throw unplanned(given);
            case Leaf.Variable given -> throw unplanned(given);
            case Leaf.Constant given -> throw unplanned(given);
            case Elementwise.StopGradient view -> throw unplanned(view);
            case Layout.Rows view -> throw unplanned(view);
            case Layout.Reshape view -> throw unplanned(view);
        };
    }

    /** The instruction that computes a fused function. */
    Instruction instruction(FusedFunction function, List<Matrix> operands, List<Matrix> results) {
        return kernels.fused(function, operands, results)::run;
    }

    private static IllegalStateException unplanned(Operation operation) {
        return new IllegalStateException(operation + " needs no instruction and should not have been planned");
    }

    private Instruction unary(Elementwise.Unary unary, Span x, Span y) {
        UnaryKernel kernel = kernels.unary(unary.function());
        int length = unary.shape().size();
        return () -> kernel.apply(x.values(), x.offset(), y.values(), y.offset(), length);
    }

    private Instruction transpose(Shape shape, Span x, Span y) {
        return () -> kernels.transpose(shape.rows(), shape.columns(), x, y);
    }

    private Instruction maxOverRows(Shape shape, Span x, Span y) {
        return () -> kernels.maxOverRows(shape.rows(), shape.columns(), x, y);
    }

    private Instruction product(Contraction.Product product, Span a, Span b, Span y) {
        ProductShape shape = new ProductShape(
                product.shape().rows(),
                product.shape().columns(),
                product.depth(),
                product.transposeA(),
                product.transposeB());
        return () -> kernels.product(shape, a, b, y);
    }

    private Instruction scan(Reduction.Scan scan, Span x, Span factor, Span y) {
        ScanDirection direction = scan.direction();
        Shape shape = scan.shape();
        return () -> kernels.scan(direction, shape.rows(), shape.columns(), x, factor, y);
    }

    private Instruction convolution(Contraction.Convolution convolution, Span a, Span b, Span y) {
        int batch = convolution.a().shape().columns();
        ConvolutionKernel kernel = kernels.convolution(convolution.kind(), convolution.geometry(), batch);
        return () -> kernel.apply(a, b, y);
    }

    private static Instruction fewHot(Selection.FewHot operation, Span x, Span y) {
        Shape places = operation.indices().shape();
        Matrix indices = new Matrix(x, places.rows(), places.columns());
        Matrix result = new Matrix(y, operation.rows(), places.columns());
        return () -> FewHot.fill(indices, result);
    }

    private Instruction sum(Shape shape, Axis axis, Span x, Span y) {
        int rows = shape.rows();
        int columns = shape.columns();
        return switch (axis) {
            case ROWS -> () -> kernels.sumOverRows(rows, columns, x, y);
            case COLUMNS -> () -> kernels.sumOverColumns(rows, columns, x, y);
            case ALL -> () -> kernels.sumOverColumns(1, rows * columns, x, y);
        };
    }
}
