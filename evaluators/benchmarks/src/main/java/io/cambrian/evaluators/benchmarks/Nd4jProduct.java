package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.searchspace.random.CounterRandom;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * {@link DenseProduct} as ND4J does it fastest: one call of its matrix product on arrays in the order of columns, which it hands
 * to the BLAS without copies, into a result that is already there.
 */
final class Nd4jProduct {

    private final INDArray a;
    private final INDArray b;
    private final INDArray product;
    private final boolean transposeA;
    private final boolean transposeB;

    Nd4jProduct(DenseProduct dense) {
        transposeA = dense.transposesLeft();
        transposeB = dense.transposesRight();
        a = filled(dense.left());
        b = filled(dense.right());
        product = filled(dense.program().outputs().getFirst().value().shape());
    }

    /** Multiplies. */
    void run() {
        Nd4j.gemm(a, b, product, transposeA, transposeB, 1.0, 0.0);
    }

    private static INDArray filled(Shape shape) {
        float[] numbers = new float[shape.size()];
        Numbers.fillUniform(numbers, new CounterRandom(1, 0));
        return Nd4j.create(numbers, new long[] {shape.rows(), shape.columns()}, 'f');
    }
}
