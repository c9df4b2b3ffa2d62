package io.cambrian.evaluators.tensor.kernel;

import static io.cambrian.evaluators.tensor.kernel.SimdMath.LENGTH;
import static io.cambrian.evaluators.tensor.kernel.SimdMath.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** Random numbers on vectors: as many blocks of the generator side by side as there are 64-bit lanes. */
final class SimdRandom implements RandomKernels {

    private static final VectorSpecies<Long> BLOCKS = LongVector.SPECIES_PREFERRED.length() > GROUP_BLOCKS
            ? LongVector.SPECIES_512
            : LongVector.SPECIES_PREFERRED;
    private static final VectorShape HALF = VectorShape.forBitSize(Math.max(64, BLOCKS.vectorBitSize() / 2));
    private static final VectorSpecies<Integer> WORDS = VectorSpecies.of(int.class, HALF);
    private static final VectorSpecies<Float> NUMBERS = VectorSpecies.of(float.class, HALF);
    private static final LongVector LANES = LongVector.zero(BLOCKS).addIndex(1);

    private static final int ROUNDS = 10;
    private static final long LOW = 0xFFFFFFFFL;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final float UNIT = 0x1.0p-24f;

    private final ScalarRandom rest = new ScalarRandom();

    @Override
    public void uniform(long seed, long stream, long first, float[] y, int length) {
        fill(seed, stream, first, y, length, false);
    }

    @Override
    public void normal(long seed, long stream, long first, float[] y, int length) {
        fill(seed, stream, first, y, length, true);
        int whole = SPECIES.loopBound(length);
        for (int i = 0; i < whole; i += LENGTH) {
            quantile(FloatVector.fromArray(SPECIES, y, i)).intoArray(y, i);
        }
        ScalarRandom.quantiles(y, whole, length);
    }

    private void fill(long seed, long stream, long first, float[] y, int length, boolean symmetric) {
        int whole = length - length % GROUP;
        for (int group = 0; group < whole; group += GROUP) {
            long block = first + group / GROUP * (long) GROUP_BLOCKS;
            for (int lane = 0; lane < GROUP_BLOCKS; lane += BLOCKS.length()) {
                blocks(seed, stream, block + lane, y, group + lane, symmetric);
            }
        }
        rest.fill(seed, stream, first, y, whole, length, symmetric);
    }

    /**
     * The four words of neighbouring blocks, a word of 32 bits in each lane of 64. Masking both factors tells the compiler that a
     * multiplication of 32 by 32 bits will do.
     */
    private static void blocks(long seed, long stream, long first, float[] y, int at, boolean symmetric) {
        LongVector counter = LANES.add(first);
        LongVector c0 = counter.and(LOW);
        LongVector c1 = counter.lanewise(VectorOperators.LSHR, 32);
        LongVector c2 = LongVector.broadcast(BLOCKS, stream & LOW);
        LongVector c3 = LongVector.broadcast(BLOCKS, stream >>> 32);
        LongVector m0 = LongVector.broadcast(BLOCKS, MULTIPLIER_0);
        LongVector m1 = LongVector.broadcast(BLOCKS, MULTIPLIER_1);
        int k0 = (int) seed;
        int k1 = (int) (seed >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            LongVector p0 = c0.and(LOW).mul(m0.and(LOW));
            LongVector p1 = c2.and(LOW).mul(m1.and(LOW));
            c0 = p1.lanewise(VectorOperators.LSHR, 32)
                    .lanewise(VectorOperators.XOR, c1)
                    .lanewise(VectorOperators.XOR, k0 & LOW);
            c2 = p0.lanewise(VectorOperators.LSHR, 32)
                    .lanewise(VectorOperators.XOR, c3)
                    .lanewise(VectorOperators.XOR, k1 & LOW);
            c1 = p1.and(LOW);
            c3 = p0.and(LOW);
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        if (symmetric) {
            symmetric(c0).intoArray(y, at);
            symmetric(c1).intoArray(y, at + GROUP_BLOCKS);
            symmetric(c2).intoArray(y, at + 2 * GROUP_BLOCKS);
            symmetric(c3).intoArray(y, at + 3 * GROUP_BLOCKS);
        } else {
            uniform(c0).intoArray(y, at);
            uniform(c1).intoArray(y, at + GROUP_BLOCKS);
            uniform(c2).intoArray(y, at + 2 * GROUP_BLOCKS);
            uniform(c3).intoArray(y, at + 3 * GROUP_BLOCKS);
        }
    }

    private static FloatVector uniform(LongVector words) {
        return floats(
                (IntVector) words.convertShape(VectorOperators.L2I, WORDS, 0).lanewise(VectorOperators.LSHR, 8));
    }

    private static FloatVector symmetric(LongVector words) {
        IntVector bits = (IntVector) words.convertShape(VectorOperators.L2I, WORDS, 0);
        return floats(bits.lanewise(VectorOperators.ASHR, 8)
                .lanewise(VectorOperators.LSHL, 1)
                .add(1));
    }

    private static FloatVector floats(IntVector whole) {
        return ((FloatVector) whole.convertShape(VectorOperators.I2F, NUMBERS, 0)).mul(UNIT);
    }

    private static FloatVector quantile(FloatVector x) {
        FloatVector one = FloatVector.broadcast(SPECIES, 1f);
        FloatVector w = SimdMath.log(one.sub(x).mul(one.add(x))).neg();
        VectorMask<Float> tail = w.compare(VectorOperators.GE, NormalQuantile.TAIL);
        FloatVector v = w.sub(NormalQuantile.CENTRE_SHIFT).blend(w.sqrt().sub(NormalQuantile.TAIL_SHIFT), tail);
        FloatVector p = coefficient(0, tail);
        for (int i = 1; i < NormalQuantile.CENTRE.length; i++) {
            p = p.fma(v, coefficient(i, tail));
        }
        return p.mul(x).mul(NormalQuantile.ROOT_2);
    }

    private static FloatVector coefficient(int i, VectorMask<Float> tail) {
        return FloatVector.broadcast(SPECIES, NormalQuantile.CENTRE[i]).blend(NormalQuantile.TAILS[i], tail);
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
