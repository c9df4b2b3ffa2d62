package io.cambrian.evaluators.nd4j;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.Contraction;
import io.cambrian.evaluators.tensor.Elementwise;
import io.cambrian.evaluators.tensor.Layout;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Reduction;
import io.cambrian.evaluators.tensor.Selection;
import io.cambrian.evaluators.tensor.Shape;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** From operations to ND4J: the one place where an operation meets its function. */
final class FunctionCatalogue {

    private final int agents;

    FunctionCatalogue(int agents) {
        this.agents = agents;
    }

    /** The function that computes {@code operation} for every agent of the stack. */
    TensorFunction function(Operation operation) {
        return switch (operation) {
            case Leaf.Constant constant -> operands -> Nd4j.valueArrayOf(stacked(Shape.SCALAR), constant.value());
            case Elementwise.Unary unary ->
                operands -> ElementwiseFunctions.unary(unary.function(), operands.getFirst());
            case Elementwise.Binary binary ->
                operands -> ElementwiseFunctions.binary(binary.function(), operands.getFirst(), operands.getLast());
            case Contraction.Product product ->
                operands -> Nd4j.matmul(
                        operands.getFirst(), operands.getLast(), product.transposeA(), product.transposeB(), false);
            case Layout.Transpose none ->
                operands -> operands.getFirst().permute(0, 2, 1).dup('c');
            case Layout.Reshape reshape ->
                operands -> operands.getFirst().dup('c').reshape('c', stacked(reshape.shape()));
            case Layout.Broadcast broadcast ->
                operands -> ElementwiseFunctions.expanded(operands.getFirst(), stacked(broadcast.shape()));
            case Reduction.Sum sum -> operands -> sum(operands.getFirst(), sum.axis());
            case Reduction.MaxOverRows none -> operands -> Rows.max(operands.getFirst());
            case Reduction.ArgMaxOverRows none -> operands -> Rows.argMax(operands.getFirst());
            case Selection.FewHot fewHot -> operands -> Rows.fewHot(operands.getFirst(), fewHot.rows());
            case Selection.Gather none -> operands -> Rows.gather(operands.getFirst(), operands.getLast());
            case Layout.Rows rows -> operands -> Rows.part(operands.getFirst(), rows.from(), rows.count());
            case Layout.Concatenate none -> Rows::concatenated;
            case Reduction.Scan scan ->
                operands -> Rows.scan(operands.getFirst(), operands.getLast(), scan.direction());
            case Contraction.Convolution convolution -> convolution(convolution);
            case Elementwise.StopGradient none -> operands -> operands.getFirst();
            case Leaf.Input given -> throw notComputed(given);
            case Leaf.Variable given -> throw notComputed(given);
        };
    }

    private long[] stacked(Shape shape) {
        return new long[] {agents, shape.rows(), shape.columns()};
    }

    private static INDArray sum(INDArray x, Axis axis) {
        return switch (axis) {
            case ROWS -> x.sum(true, 1);
            case COLUMNS -> x.sum(true, 2);
            case ALL -> x.sum(true, 1, 2);
        };
    }

    private static TensorFunction convolution(Contraction.Convolution convolution) {
        Convolution all = new Convolution(convolution.geometry());
        return switch (convolution.kind()) {
            case FORWARD -> operands -> all.forward(operands.getFirst(), operands.getLast());
            case INPUT_GRADIENT -> operands -> all.inputGradient(operands.getFirst(), operands.getLast());
            case WEIGHT_GRADIENT -> operands -> all.weightGradient(operands.getFirst(), operands.getLast());
        };
    }

    private static IllegalStateException notComputed(Operation operation) {
        return new IllegalStateException(operation + " is given, not computed");
    }
}
