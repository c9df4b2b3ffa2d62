package io.cambrian.evaluators.tensor.kernel.simd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.ChildJvm;
import io.cambrian.evaluators.tensor.kernel.BinaryFunction;
import io.cambrian.evaluators.tensor.kernel.ConvolutionKind;
import io.cambrian.evaluators.tensor.kernel.UnaryFunction;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@link KernelParityTest} where a vector holds four numbers, as on processors without AVX. */
class NarrowVectorsTest {

    @Test
    void kernelsAgreeWithVectorsOfFour() throws IOException, InterruptedException {
        assertEquals("vectors of 4 agree", ChildJvm.run(Parity.class, "-XX:MaxVectorSize=16"));
    }

    /** What the other JVM runs. */
    static final class Parity {

        private Parity() {}

        public static void main(String[] arguments) {
            KernelParityTest parity = new KernelParityTest();
            for (UnaryFunction function : UnaryFunction.values()) {
                parity.functionsOfOneNumberAgree(function);
            }
            for (BinaryFunction function : BinaryFunction.values()) {
                parity.functionsOfTwoNumbersAgree(function);
            }
            for (ConvolutionKind kind : ConvolutionKind.values()) {
                parity.convolutionsAgree(kind);
            }
            parity.productsAgreeInAllOrdersOfTheirSides();
            parity.sumsMaximaAndTransposesAgree();
            parity.scansAgreeAlsoOverTheirOwnOperands();
            System.out.println("vectors of " + SimdMath.LENGTH + " agree");
        }
    }
}
