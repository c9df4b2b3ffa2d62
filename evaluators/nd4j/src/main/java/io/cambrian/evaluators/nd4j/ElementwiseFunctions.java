package io.cambrian.evaluators.nd4j;

import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Functions of numbers and pairs of numbers. Where ND4J drops what is not a number (signs, the first operand of minimum
 * and maximum), it is put back, so that a divergence stays visible.
 */
final class ElementwiseFunctions {

    private static final float TINY = 1e-30f;

    private ElementwiseFunctions() {}

    static INDArray unary(UnaryFunction function, INDArray x) {
        return switch (function) {
            case NEGATE -> Transforms.neg(x, true);
            case ABS -> Transforms.abs(x, true);
            case SIGN -> keepingNotANumber(x, Transforms.sign(x, true));
            case RELU -> Transforms.relu(x, true);
            case TANH -> Transforms.tanh(x, true);
            case SIGMOID -> Transforms.sigmoid(x, true);
            case EXP -> Transforms.exp(x, true);
            case LOG -> Transforms.log(x, true);
            case SQRT -> Transforms.sqrt(x, true);
            case FLUSH_TINY -> x.mul(Transforms.abs(x, true).gte(TINY).castTo(DataType.FLOAT));
        };
    }

    static INDArray binary(BinaryFunction function, INDArray a, INDArray b) {
        return switch (function) {
            case ADD -> run("add", a, b);
            case SUBTRACT -> run("subtract", a, b);
            case MULTIPLY -> run("multiply", a, b);
            case DIVIDE -> run("divide", a, b);
            case MINIMUM -> extreme("minimum", a, b);
            case MAXIMUM -> extreme("maximum", a, b);
            case GREATER -> run("greater", a, b).castTo(DataType.FLOAT);
            case GREATER_OR_EQUAL -> run("greater_equal", a, b).castTo(DataType.FLOAT);
            case EQUAL -> run("equals", a, b).castTo(DataType.FLOAT);
            case GATE -> gate(a, b);
        };
    }

    /** x repeated along its axes of length 1. */
    static INDArray expanded(INDArray x, long[] shape) {
        return Arrays.equals(x.shape(), shape) ? x : x.broadcast(shape);
    }

    /** condition ? yes : no, all of one shape. */
    static INDArray select(INDArray condition, INDArray yes, INDArray no) {
        return run("select", condition, yes, no);
    }

    /** One of ND4J's operations that repeat axes of length 1 on either side. */
    private static INDArray run(String name, INDArray... operands) {
        return Nd4j.exec(DynamicCustomOp.builder(name).addInputs(operands).build())[0];
    }

    private static INDArray extreme(String name, INDArray a, INDArray b) {
        INDArray chosen = run(name, a, b);
        return keepingNotANumber(expanded(a, chosen.shape()), chosen);
    }

    private static INDArray gate(INDArray a, INDArray b) {
        long[] shape = {a.size(0), Math.max(a.size(1), b.size(1)), Math.max(a.size(2), b.size(2))};
        INDArray open = expanded(b, shape).gt(0);
        return select(open, expanded(a, shape), Nd4j.zeros(DataType.FLOAT, shape));
    }

    private static INDArray keepingNotANumber(INDArray x, INDArray result) {
        return select(x.isNaN(), x, result);
    }
}
