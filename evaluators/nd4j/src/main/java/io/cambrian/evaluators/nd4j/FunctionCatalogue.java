package io.cambrian.evaluators.nd4j;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.Operation;
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
            case Operation.Constant constant -> operands -> Nd4j.valueArrayOf(stacked(Shape.SCALAR), constant.value());
            case Operation.Unary unary -> operands -> Elementwise.unary(unary.function(), operands.getFirst());
            case Operation.Binary binary ->
                operands -> Elementwise.binary(binary.function(), operands.getFirst(), operands.getLast());
            case Operation.Product product ->
                operands -> Nd4j.matmul(
                        operands.getFirst(), operands.getLast(), product.transposeA(), product.transposeB(), false);
            case Operation.Transpose none ->
                operands -> operands.getFirst().permute(0, 2, 1).dup('c');
            case Operation.Reshape reshape ->
                operands -> operands.getFirst().dup('c').reshape('c', stacked(reshape.shape()));
            case Operation.Broadcast broadcast ->
                operands -> Elementwise.expanded(operands.getFirst(), stacked(broadcast.shape()));
            case Operation.Sum sum -> operands -> sum(operands.getFirst(), sum.axis());
            case Operation.MaxOverRows none -> operands -> Rows.max(operands.getFirst());
            case Operation.ArgMaxOverRows none -> operands -> Rows.argMax(operands.getFirst());
            case Operation.FewHot fewHot -> operands -> Rows.fewHot(operands.getFirst(), fewHot.rows());
            case Operation.Gather none -> operands -> Rows.gather(operands.getFirst(), operands.getLast());
            case Operation.Rows rows -> operands -> Rows.part(operands.getFirst(), rows.from(), rows.count());
            case Operation.Concatenate none -> Rows::concatenated;
            case Operation.Scan scan ->
                operands -> Rows.scan(operands.getFirst(), operands.getLast(), scan.direction());
            case Operation.Convolution convolution -> convolution(convolution);
            case Operation.StopGradient none -> operands -> operands.getFirst();
            case Operation.Input given -> throw notComputed(given);
            case Operation.Variable given -> throw notComputed(given);
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

    private static TensorFunction convolution(Operation.Convolution convolution) {
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
