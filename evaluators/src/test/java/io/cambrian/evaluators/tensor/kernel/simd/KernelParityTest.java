package io.cambrian.evaluators.tensor.kernel.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

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
import io.cambrian.evaluators.tensor.kernel.scalar.ScalarKernels;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The vector kernels and the scalar kernels give the same bits for all sizes, ends that fill no vector included. */
class KernelParityTest {

    private static final int LONGEST = 67;
    private static final int GAP = 3;
    private static final float[] SPECIAL = {
        0f,
        -0f,
        1f,
        -1f,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        Float.MIN_NORMAL,
        Float.MAX_VALUE,
        1e-30f,
        88.8f,
        -103.9f
    };

    private final Kernels simd = new SimdKernels();
    private final Kernels scalar = new ScalarKernels();
    private final CounterRandom random = new CounterRandom(20, 1);

    @ParameterizedTest
    @EnumSource
    void functionsOfOneNumberAgree(UnaryFunction function) {
        for (int length = 0; length <= LONGEST; length++) {
            float[] x = numbers(length + GAP);
            float[] expected = new float[length + GAP];
            float[] found = new float[length + GAP];
            scalar.unary(function).apply(x, GAP, expected, 1, length);
            simd.unary(function).apply(x, GAP, found, 1, length);
            assertArrayEquals(bits(expected), bits(found), "length " + length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void functionsOfTwoNumbersAgree(BinaryFunction function) {
        BinaryKernel expectedKernel = scalar.binary(function);
        BinaryKernel foundKernel = simd.binary(function);
        for (int length = 0; length <= LONGEST; length++) {
            float[] a = numbers(length + GAP);
            float[] b = numbers(length + GAP);
            float[][] expected = new float[3][length + GAP];
            float[][] found = new float[3][length + GAP];
            expectedKernel.both(a, 0, b, GAP, expected[0], 2, length);
            expectedKernel.right(a, 1, b[0], expected[1], 0, length);
            expectedKernel.left(a[1], b, 2, expected[2], 1, length);
            foundKernel.both(a, 0, b, GAP, found[0], 2, length);
            foundKernel.right(a, 1, b[0], found[1], 0, length);
            foundKernel.left(a[1], b, 2, found[2], 1, length);
            for (int form = 0; form < 3; form++) {
                assertArrayEquals(bits(expected[form]), bits(found[form]), "length " + length + ", form " + form);
            }
        }
    }

    /** Sizes around a vector, a pair of vectors, three of them, a panel of 32 columns and a block of 128 depths. */
    @Test
    void productsAgreeInAllOrdersOfTheirSides() {
        int[] sizes = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 50, 65};
        for (int rows : sizes) {
            for (int columns : sizes) {
                for (int depth : new int[] {1, 2, 4, 9, 32, 130}) {
                    productsAgree(rows, columns, depth);
                }
            }
        }
        productsAgree(7, 200, 300);
        productsAgree(70, 140, 129);
        productsAgree(20, 48, 130);
        productsAgree(13, 40, 130);
    }

    private void productsAgree(int rows, int columns, int depth) {
        for (boolean leftTransposed : new boolean[] {false, true}) {
            for (boolean rightTransposed : new boolean[] {false, true}) {
                productsAgree(new ProductShape(rows, columns, depth, leftTransposed, rightTransposed));
            }
        }
    }

    private void productsAgree(ProductShape shape) {
        float[] a = ordinary(shape.rows() * shape.depth() + 1);
        float[] b = ordinary(shape.depth() * shape.columns() + 2);
        float[] expected = new float[shape.rows() * shape.columns() + GAP];
        float[] found = new float[expected.length];
        scalar.product(shape, new Span(a, 1), new Span(b, 2), new Span(expected, GAP));
        simd.product(shape, new Span(a, 1), new Span(b, 2), new Span(found, GAP));
        assertArrayEquals(bits(expected), bits(found), shape.toString());
    }

    @Test
    void sumsMaximaAndTransposesAgree() {
        for (int rows = 1; rows <= 9; rows++) {
            for (int columns = 1; columns <= LONGEST; columns++) {
                Span x = new Span(rows % 2 == 0 ? numbers(rows * columns + 1) : ordinary(rows * columns + 1), 1);
                float[][] expected = results(scalar, rows, columns, x);
                float[][] found = results(simd, rows, columns, x);
                for (int i = 0; i < expected.length; i++) {
                    assertArrayEquals(bits(expected[i]), bits(found[i]), rows + "×" + columns + ", kernel " + i);
                }
            }
        }
    }

    @Test
    void scansAgreeAlsoOverTheirOwnOperands() {
        for (ScanDirection direction : ScanDirection.values()) {
            for (int rows = 1; rows <= 4; rows++) {
                for (int columns = 1; columns <= LONGEST; columns++) {
                    float[] x = ordinary(rows * columns + 1);
                    float[] factor = ordinary(rows * columns + 2);
                    float[] expected = new float[rows * columns];
                    scalar.scan(direction, rows, columns, new Span(x, 1), new Span(factor, 2), new Span(expected, 0));
                    float[] found = new float[rows * columns];
                    simd.scan(direction, rows, columns, new Span(x, 1), new Span(factor, 2), new Span(found, 0));
                    assertArrayEquals(bits(expected), bits(found), rows + "×" + columns);
                    Span over = columns % 2 == 0 ? new Span(x, 1) : new Span(factor, 2);
                    simd.scan(direction, rows, columns, new Span(x, 1), new Span(factor, 2), over);
                    float[] written = Arrays.copyOfRange(over.values(), over.offset(), over.offset() + expected.length);
                    assertArrayEquals(bits(expected), bits(written), rows + "×" + columns + " in place");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void convolutionsAgree(ConvolutionKind kind) {
        for (int batch : new int[] {1, 2, 3, 7, 8, 16, 19, 33}) {
            for (int output : new int[] {1, 3, 4, 6, 8, 13, 16, 17}) {
                convolutionsAgree(kind, new ConvolutionGeometry(1 + output % 5, 5, 6, 3, 3, output), batch);
                convolutionsAgree(kind, new ConvolutionGeometry(2, 3, 4, 2, 4, output), batch);
                convolutionsAgree(kind, new ConvolutionGeometry(7, 1, 3, 1, 1, output), batch);
            }
        }
    }

    private void convolutionsAgree(ConvolutionKind kind, ConvolutionGeometry sizes, int batch) {
        int boards = sizes.boardSize() * batch;
        int results = sizes.resultSize() * batch;
        int weights = sizes.patchSize() * sizes.outputChannels();
        Span a = new Span(ordinary((kind == ConvolutionKind.INPUT_GRADIENT ? results : boards) + 1), 1);
        Span b = new Span(ordinary((kind == ConvolutionKind.WEIGHT_GRADIENT ? results : weights) + 2), 2);
        int length = switch (kind) {
            case FORWARD -> results;
            case INPUT_GRADIENT -> boards;
            case WEIGHT_GRADIENT -> weights;
        };
        float[] expected = new float[length + GAP];
        float[] found = new float[length + GAP];
        scalar.convolution(kind, sizes, batch).apply(a, b, new Span(expected, 2));
        ConvolutionKernel kernel = simd.convolution(kind, sizes, batch);
        kernel.apply(a, b, new Span(found, 2));
        kernel.apply(a, b, new Span(found, 2));
        assertArrayEquals(bits(expected), bits(found), kind + " " + sizes + " batch " + batch);
    }

    private static float[][] results(Kernels kernels, int rows, int columns, Span x) {
        float[][] y = new float[4][rows * columns];
        kernels.sumOverRows(rows, columns, x, new Span(y[0], 0));
        kernels.sumOverColumns(rows, columns, x, new Span(y[1], 0));
        kernels.maxOverRows(rows, columns, x, new Span(y[2], 0));
        kernels.transpose(rows, columns, x, new Span(y[3], 0));
        return y;
    }

    /** Numbers of all magnitudes with some special ones among them. */
    private float[] numbers(int length) {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(4);
            numbers[i] = kind == 0
                    ? SPECIAL[random.nextInt(SPECIAL.length)]
                    : kind == 1 ? Float.intBitsToFloat(random.nextInt()) : random.nextFloat() * 8f - 4f;
        }
        return numbers;
    }

    private float[] ordinary(int length) {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat() * 2f - 1f;
        }
        return numbers;
    }

    /** All not-a-numbers count as one. */
    private static int[] bits(float[] numbers) {
        int[] bits = new int[numbers.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToIntBits(numbers[i]);
        }
        return bits;
    }
}
