package io.cambrian.evaluators.tensor.kernel.simd;

import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.simd.SimdMath.SPECIES;

import io.cambrian.evaluators.tensor.kernel.RandomKernels;
import io.cambrian.evaluators.tensor.kernel.scalar.ScalarRandom;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** Random numbers on vectors: as many blocks of the generator side by side as there are 64-bit lanes. */
public final class SimdRandom implements RandomKernels {

    private static final VectorSpecies<Long> BLOCKS = LongVector.SPECIES_PREFERRED.length() > GROUP_BLOCKS
            ? LongVector.SPECIES_512
            : LongVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> WORDS =
            VectorSpecies.of(int.class, VectorShape.forBitSize(Math.max(64, BLOCKS.vectorBitSize() / 2)));
    private static final VectorSpecies<Integer> BITS = VectorSpecies.of(int.class, SPECIES.vectorShape());
    private static final LongVector LANES = LongVector.zero(BLOCKS).addIndex(1);

    private static final int ROUNDS = 10;
    private static final long LOW = 0xFFFFFFFFL;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final float UNIT = 0x1.0p-24f;

    private static final int CHUNK = 16 * GROUP;

    private final int[] words = new int[CHUNK];
    private final SimdNormalQuantile quantiles = new SimdNormalQuantile(CHUNK);
    private final Pass[] normal = {this::symmetric, quantiles::logarithms, quantiles::polynomials};

    /**
     * What is done to a chunk of numbers. A call of one among three is not inlined, so each pass is compiled by itself: in one
     * piece they exceed what the compiler inlines, and a vector operation that is left out costs more than the rest of its loop.
     */
    @FunctionalInterface
    private interface Pass {
        void over(float[] y, int from, int count);
    }

    @Override
    public void uniform(long seed, long stream, long first, float[] y, int length) {
        for (int from = 0; from < length; from += CHUNK) {
            int count = Math.min(CHUNK, length - from);
            draw(seed, stream, first, from, count);
            uniform(words, y, from, count);
        }
    }

    @Override
    public void normal(long seed, long stream, long first, float[] y, int length) {
        for (int from = 0; from < length; from += CHUNK) {
            int count = Math.min(CHUNK, length - from);
            draw(seed, stream, first, from, count);
            for (Pass pass : normal) {
                pass.over(y, from, count);
            }
        }
        ScalarRandom.quantiles(y, SPECIES.loopBound(length), length);
    }

    /**
     * Draws the words of the numbers from {@code from} on, in whole groups, two vectors of blocks at a time. The second vector may
     * lie in a group that nobody asked for.
     */
    private void draw(long seed, long stream, long first, int from, int count) {
        long block = first + from / GROUP * (long) GROUP_BLOCKS;
        int blocks = Math.ceilDiv(count, GROUP) * GROUP_BLOCKS;
        for (int i = 0; i < blocks; i += 2 * BLOCKS.length()) {
            int next = i + BLOCKS.length();
            blocks(seed, stream, block + i, words, place(i), place(next));
        }
    }

    /** Where the first word of the {@code block}-th block stands. */
    private static int place(int block) {
        return block / GROUP_BLOCKS * GROUP + block % GROUP_BLOCKS;
    }

    /**
     * The four words of neighbouring blocks, a word of 32 bits in each lane of 64; twice, since one vector's rounds wait for each
     * other. Masking both factors tells the compiler that a multiplication of 32 by 32 bits will do; what else stands in the upper
     * halves is dropped by that mask and by the conversion at the end.
     */
    private static void blocks(long seed, long stream, long first, int[] words, int at, int nextAt) {
        LongVector a0 = LANES.add(first);
        LongVector b0 = LANES.add(first + BLOCKS.length());
        LongVector a1 = a0.lanewise(VectorOperators.LSHR, 32);
        LongVector b1 = b0.lanewise(VectorOperators.LSHR, 32);
        LongVector a2 = LongVector.broadcast(BLOCKS, stream & LOW);
        LongVector a3 = LongVector.broadcast(BLOCKS, stream >>> 32);
        LongVector b2 = a2;
        LongVector b3 = a3;
        LongVector m0 = LongVector.broadcast(BLOCKS, MULTIPLIER_0);
        LongVector m1 = LongVector.broadcast(BLOCKS, MULTIPLIER_1);
        int k0 = (int) seed;
        int k1 = (int) (seed >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            LongVector key0 = LongVector.broadcast(BLOCKS, k0 & LOW);
            LongVector key1 = LongVector.broadcast(BLOCKS, k1 & LOW);
            LongVector p0 = a0.and(LOW).mul(m0.and(LOW));
            LongVector p1 = a2.and(LOW).mul(m1.and(LOW));
            LongVector q0 = b0.and(LOW).mul(m0.and(LOW));
            LongVector q1 = b2.and(LOW).mul(m1.and(LOW));
            a0 = mixed(p1, a1, key0);
            a2 = mixed(p0, a3, key1);
            b0 = mixed(q1, b1, key0);
            b2 = mixed(q0, b3, key1);
            a1 = p1;
            a3 = p0;
            b1 = q1;
            b3 = q0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        store(a0, a1, a2, a3, words, at);
        store(b0, b1, b2, b3, words, nextAt);
    }

    private static LongVector mixed(LongVector product, LongVector word, LongVector key) {
        return product.lanewise(VectorOperators.LSHR, 32)
                .lanewise(VectorOperators.XOR, word.lanewise(VectorOperators.XOR, key));
    }

    private static void store(LongVector c0, LongVector c1, LongVector c2, LongVector c3, int[] words, int at) {
        ((IntVector) c0.convertShape(VectorOperators.L2I, WORDS, 0)).intoArray(words, at);
        ((IntVector) c1.convertShape(VectorOperators.L2I, WORDS, 0)).intoArray(words, at + GROUP_BLOCKS);
        ((IntVector) c2.convertShape(VectorOperators.L2I, WORDS, 0)).intoArray(words, at + 2 * GROUP_BLOCKS);
        ((IntVector) c3.convertShape(VectorOperators.L2I, WORDS, 0)).intoArray(words, at + 3 * GROUP_BLOCKS);
    }

    private static void uniform(int[] words, float[] y, int from, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += LENGTH) {
            IntVector bits = IntVector.fromArray(BITS, words, i).lanewise(VectorOperators.LSHR, 8);
            ((FloatVector) bits.convert(VectorOperators.I2F, 0)).mul(UNIT).intoArray(y, from + i);
        }
        for (int i = whole; i < count; i++) {
            y[from + i] = ScalarRandom.uniform(words[i]);
        }
    }

    /** The words as odd multiples of 2⁻²⁴ between −1 and 1. */
    private void symmetric(float[] y, int from, int count) {
        symmetric(words, y, from, count);
    }

    private static void symmetric(int[] words, float[] y, int from, int count) {
        int whole = SPECIES.loopBound(count);
        for (int i = 0; i < whole; i += LENGTH) {
            IntVector bits = IntVector.fromArray(BITS, words, i).lanewise(VectorOperators.ASHR, 8);
            FloatVector odd = (FloatVector) bits.add(bits).add(1).convert(VectorOperators.I2F, 0);
            odd.mul(UNIT).intoArray(y, from + i);
        }
        for (int i = whole; i < count; i++) {
            y[from + i] = ScalarRandom.symmetric(words[i]);
        }
    }

    @Override
    public void categorical(float[] logits, int rows, float[] uniforms, int[] chosen) {
        int whole = SPECIES.loopBound(chosen.length);
        for (int j = 0; j < whole; j += LENGTH) {
            vectorOfChoices(logits, rows, uniforms, chosen, j);
        }
        ScalarRandom.categorical(logits, rows, uniforms, chosen, whole);
    }

    private static void vectorOfChoices(float[] logits, int rows, float[] uniforms, int[] chosen, int column) {
        int columns = chosen.length;
        FloatVector largest = FloatVector.fromArray(SPECIES, logits, column);
        for (int row = 1; row < rows; row++) {
            largest = largest.max(FloatVector.fromArray(SPECIES, logits, row * columns + column));
        }
        FloatVector sum = FloatVector.zero(SPECIES);
        for (int row = 0; row < rows; row++) {
            FloatVector logit = FloatVector.fromArray(SPECIES, logits, row * columns + column);
            sum = sum.add(SimdMath.exp(logit.sub(largest)));
        }
        FloatVector threshold = FloatVector.fromArray(SPECIES, uniforms, column).mul(sum);
        FloatVector below = FloatVector.zero(SPECIES);
        FloatVector passed = FloatVector.zero(SPECIES);
        for (int row = 0; row < rows; row++) {
            FloatVector logit = FloatVector.fromArray(SPECIES, logits, row * columns + column);
            below = below.add(SimdMath.exp(logit.sub(largest)));
            passed = passed.blend(passed.add(1f), below.compare(VectorOperators.LE, threshold));
        }
        ((IntVector) passed.convert(VectorOperators.F2I, 0)).intoArray(chosen, column);
    }
}
