package io.cambrian.evaluators.tensor.kernel.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.kernel.RandomKernels;
import io.cambrian.evaluators.tensor.kernel.scalar.NormalQuantile;
import io.cambrian.evaluators.tensor.kernel.scalar.ScalarRandom;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomKernelsTest {

    private static final long SEED = 0x1234_5678_9ABC_DEF0L;
    private static final long STREAM = 77;

    private final RandomKernels simd = new SimdRandom();
    private final RandomKernels scalar = new ScalarRandom();

    @Test
    void vectorsAndPlainJavaGiveTheSameBits() {
        int[] lengths = IntStream.concat(IntStream.rangeClosed(0, 130), IntStream.of(511, 512, 513, 545, 1024, 1300))
                .toArray();
        for (int length : lengths) {
            // across the border of the counter's lower word, too
            for (long first : new long[] {0, 5, 0xFFFF_FFFAL}) {
                float[][] expected = new float[2][length];
                float[][] found = new float[2][length];
                scalar.uniform(SEED, STREAM, first, expected[0], length);
                simd.uniform(SEED, STREAM, first, found[0], length);
                scalar.normal(SEED, STREAM, first, expected[1], length);
                simd.normal(SEED, STREAM, first, found[1], length);
                assertArrayEquals(expected[0], found[0], 0f, "uniform, length " + length);
                assertArrayEquals(expected[1], found[1], 0f, "normal, length " + length);
            }
        }
    }

    @Test
    void everyNumberIsTheStatedWordOfTheGenerator() {
        float[] found = new float[75];
        simd.uniform(SEED, STREAM, 3, found, found.length);
        CounterRandom generator = new CounterRandom(SEED, STREAM);
        for (int i = 0; i < found.length; i++) {
            long block = 3 + 8 * (i / 32) + i % 8;
            generator.seek(4 * block + i % 32 / 8);
            assertEquals(generator.nextFloat(), found[i], "number " + i);
        }
    }

    @Test
    void theNormalQuantileInvertsTheErrorFunction() {
        for (int i = 1; i < 20_000; i++) {
            float x = (float) (i / 20_000.0) * (i % 2 == 0 ? 1 : -1);
            double y = NormalQuantile.of(x) / StrictMath.sqrt(2);
            double margin = Math.abs(y) * 1.2e-6;
            assertTrue(erf(y - margin) <= x && x <= erf(y + margin), "x = " + x + " gives " + y);
        }
    }

    /** By its power series, good to 12 digits for |x| < 3. */
    private static double erf(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; n < 120; n++) {
            term *= -x * x / n;
            sum += term / (2 * n + 1);
        }
        return 2 / StrictMath.sqrt(StrictMath.PI) * sum;
    }

    /** Each bound is five standard errors; all four fail together by chance once in 400,000 seeds. */
    @Test
    void normalNumbersHaveTheMomentsOfTheNormalDistribution() {
        int count = 1 << 20;
        float[] z = new float[count];
        simd.normal(SEED, 1, 0, z, count);
        double[] sums = new double[5];
        for (float number : z) {
            double power = 1;
            for (int k = 1; k <= 4; k++) {
                power *= number;
                sums[k] += power / count;
            }
        }
        double error = 5 / Math.sqrt(count);
        assertEquals(0, sums[1], error);
        assertEquals(1, sums[2], error * Math.sqrt(2));
        assertEquals(0, sums[3], error * Math.sqrt(15));
        assertEquals(3, sums[4], error * Math.sqrt(96));
    }

    /** The bound is five standard errors of a frequency. */
    @Test
    void choicesComeWithTheProbabilitiesOfTheirSoftmax() {
        int columns = 200_003;
        float[] logits = new float[4 * columns];
        for (int j = 0; j < columns; j++) {
            logits[j] = 1000f;
            logits[columns + j] = Float.NEGATIVE_INFINITY;
            logits[2 * columns + j] = 1000f + (float) StrictMath.log(2);
            logits[3 * columns + j] = 1000f + (float) StrictMath.log(5);
        }
        float[] uniforms = new float[columns];
        simd.uniform(SEED, 2, 0, uniforms, columns);
        int[] chosen = new int[columns];
        int[] expected = new int[columns];
        simd.categorical(logits, 4, uniforms, chosen);
        scalar.categorical(logits, 4, uniforms, expected);
        assertArrayEquals(expected, chosen);
        double[] frequencies = new double[4];
        for (int row : chosen) {
            frequencies[row] += 1.0 / columns;
        }
        double[] probabilities = {1 / 8.0, 0, 2 / 8.0, 5 / 8.0};
        for (int row = 0; row < 4; row++) {
            double p = probabilities[row];
            assertEquals(p, frequencies[row], 5 * Math.sqrt(p * (1 - p) / columns), "row " + row);
        }
    }

    @Test
    void theLargestUniformNumberStillChoosesAPossibleRow() {
        float[] uniforms = {Math.nextDown(1f), 0x1.fffffep-1f, 1f - 0x1p-24f};
        int[] chosen = new int[3];
        float[] logits = {0f, 3f, -2f, 0.5f, 0.25f, -70f, Float.NEGATIVE_INFINITY, -200f, Float.NEGATIVE_INFINITY};
        scalar.categorical(logits, 3, uniforms, chosen);
        for (int row : chosen) {
            assertTrue(row < 2, "found " + row);
        }
    }
}
