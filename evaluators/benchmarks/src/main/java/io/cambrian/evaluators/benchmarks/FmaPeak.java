package io.cambrian.evaluators.benchmarks;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The most floating-point operations that one core can do: nothing but fused multiply-adds on registers, at the width that
 * the JVM prefers.
 *
 * <p>Twelve independent chains x ← x·m + s keep two units with a latency of up to six cycles busy. The chains tend to 1, far
 * from the denormal numbers.
 */
final class FmaPeak {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int CHAINS = 12;
    private static final float FACTOR = 0.999f;
    private static final float SUMMAND = 0.001f;

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
        FloatVector s = FloatVector.broadcast(SPECIES, SUMMAND);
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
            x0 = x0.fma(m, s);
            x1 = x1.fma(m, s);
            x2 = x2.fma(m, s);
            x3 = x3.fma(m, s);
            x4 = x4.fma(m, s);
            x5 = x5.fma(m, s);
            x6 = x6.fma(m, s);
            x7 = x7.fma(m, s);
            x8 = x8.fma(m, s);
            x9 = x9.fma(m, s);
            x10 = x10.fma(m, s);
            x11 = x11.fma(m, s);
        }
        FloatVector sum = x0.add(x1).add(x2).add(x3).add(x4).add(x5);
        return sum.add(x6).add(x7).add(x8).add(x9).add(x10).add(x11).lane(0);
    }
}
