package io.cambrian.evaluators.tensor.random;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.kernel.RandomKernels;
import io.cambrian.evaluators.tensor.kernel.scalar.ScalarRandom;
import io.cambrian.evaluators.tensor.kernel.simd.SimdRandom;
import io.cambrian.searchspace.random.Seed;

/**
 * Fills arrays from one stream of the counter-based generator. What a fill gives depends on seed, stream and
 * {@link #position()} only, not on the processor, and not on what other streams do.
 *
 * <p>Mutable and for one thread; it allocates nothing once its arrays have their size.
 */
public final class RandomArrays {

    private final RandomKernels kernels;
    private final long seed;
    private final long stream;
    private long block;
    private float[] uniforms = {};

    RandomArrays(RandomKernels kernels, long seed, long stream) {
        this.kernels = kernels;
        this.seed = seed;
        this.stream = stream;
    }

    /** The stream from its beginning, with the fastest kernels that this JVM has. */
    public static RandomArrays of(Seed seed, int stream) {
        RandomKernels kernels = Backends.best() == Backends.SIMD ? new SimdRandom() : new ScalarRandom();
        return new RandomArrays(kernels, seed.value(), stream);
    }

    /** Where the next fill begins: how many blocks of four words have been used. */
    public long position() {
        return block;
    }

    /** Continues from a {@link #position()} of this stream. */
    public void seek(long position) {
        block = position;
    }

    /** Fills an array with numbers uniform in [0, 1) with 24 bits. */
    public void fillUniform(float[] y) {
        kernels.uniform(seed, stream, block, y, y.length);
        advance(y.length);
    }

    /** Fills an array with standard normal numbers, at most 5.42 in magnitude. */
    public void fillNormal(float[] y) {
        kernels.normal(seed, stream, block, y, y.length);
        advance(y.length);
    }

    /**
     * Draws an action for every copy with the probabilities of the softmax of its logits.
     *
     * @param logits [action][copy]
     * @param chosen one action for each copy
     * @throws IllegalArgumentException if the logits are not equally many for each copy
     */
    public void drawActions(float[] logits, int[] chosen) {
        if (chosen.length == 0 || logits.length % chosen.length != 0) {
            throw new IllegalArgumentException("actions for " + chosen.length + " copies from " + logits.length
                    + " logits: there must be as many logits for each copy as actions");
        }
        if (uniforms.length != chosen.length) {
            uniforms = new float[chosen.length];
        }
        fillUniform(uniforms);
        kernels.categorical(logits, logits.length / chosen.length, uniforms, chosen);
    }

    private void advance(int numbers) {
        block += (long) Math.ceilDiv(numbers, RandomKernels.GROUP) * RandomKernels.GROUP_BLOCKS;
    }
}
