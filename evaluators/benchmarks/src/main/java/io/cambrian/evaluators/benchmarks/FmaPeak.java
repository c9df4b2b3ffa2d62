package io.cambrian.evaluators.benchmarks;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The most floating-point operations that one core can do: nothing but fused multiply-adds on registers, at the width that
 * the JVM prefers.
 *
 * <p>Twelve independent chains x ← m·s + x keep two units with a latency of up to six cycles busy. The sum is what changes,
 * as in a matrix product: a changing factor, x ← x·m + s, makes the compiler copy s before every operation, which costs a
 * sixth of the peak.
 */
final class FmaPeak {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int CHAINS = 12;
    private static final float FACTOR = 0.5f;
    private static final float OTHER_FACTOR = 0.25f;

    private final float[] starts = new float[CHAINS * SPECIES.length()];
    private float sink;

    FmaPeak() {
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
        }
    }

    /** The width of a vector. */
    static int vectorBits() {
        return SPECIES.vectorBitSize();
    }

    /** The operations of {@code run(iterations)}; a fused multiply-add counts as two. */
    static double flops(int iterations) {
        return 2.0 * CHAINS * SPECIES.length() * iterations;
    }

    /** Multiplies and adds. */
    void run(int iterations) {
        sink += chains(starts, iterations);
    }

    /** What was computed, so that nobody can leave it out. */
    float sink() {
        return sink;
    }

    private static float chains(float[] starts, int iterations) {
        int length = SPECIES.length();
        FloatVector m = FloatVector.broadcast(SPECIES, FACTOR);
        FloatVector s = FloatVector.broadcast(SPECIES, OTHER_FACTOR);
        FloatVector x0 = FloatVector.fromArray(SPECIES, starts, 0);
        FloatVector x1 = FloatVector.fromArray(SPECIES, starts, length);
        FloatVector x2 = FloatVector.fromArray(SPECIES, starts, 2 * length);
        FloatVector x3 = FloatVector.fromArray(SPECIES, starts, 3 * length);
        FloatVector x4 = FloatVector.fromArray(SPECIES, starts, 4 * length);
        FloatVector x5 = FloatVector.fromArray(SPECIES, starts, 5 * length);
        FloatVector x6 = FloatVector.fromArray(SPECIES, starts, 6 * length);
        FloatVector x7 = FloatVector.fromArray(SPECIES, starts, 7 * length);
        FloatVector x8 = FloatVector.fromArray(SPECIES, starts, 8 * length);
        FloatVector x9 = FloatVector.fromArray(SPECIES, starts, 9 * length);
        FloatVector x10 = FloatVector.fromArray(SPECIES, starts, 10 * length);
        FloatVector x11 = FloatVector.fromArray(SPECIES, starts, 11 * length);
        for (int i = 0; i < iterations; i++) {
            x0 = m.fma(s, x0);
            x1 = m.fma(s, x1);
            x2 = m.fma(s, x2);
            x3 = m.fma(s, x3);
            x4 = m.fma(s, x4);
            x5 = m.fma(s, x5);
            x6 = m.fma(s, x6);
            x7 = m.fma(s, x7);
            x8 = m.fma(s, x8);
            x9 = m.fma(s, x9);
            x10 = m.fma(s, x10);
            x11 = m.fma(s, x11);
        }
        FloatVector sum = x0.add(x1).add(x2).add(x3).add(x4).add(x5);
        return sum.add(x6).add(x7).add(x8).add(x9).add(x10).add(x11).lane(0);
    }
}
