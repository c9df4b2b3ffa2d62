package io.cambrian.searchspace.random;

import java.util.random.RandomGenerator;

/**
 * A counter-based generator for inner loops: Philox 4×32 with ten rounds.
 *
 * <p>The n-th block of four 32-bit words is a pure function of (seed, stream, n), so a stream can be entered anywhere,
 * copied by copying its {@link #counter()}, and computed in any order by any kind of processor with the same result.
 * Mutable and for one thread; it allocates nothing after construction.
 *
 * <p>Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011, §3 and table 2. Known
 * answers of the authors' Random123 test vectors are in the unit test.
 */
public final class CounterRandom implements RandomGenerator {

    private static final int MULTIPLIER_0 = 0xD2511F53;
    private static final int MULTIPLIER_1 = 0xCD9E8D57;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final int WORDS = 4;
    private static final float FLOAT_UNIT = 0x1.0p-24f;

    private final long seed;
    private final long stream;
    private final int[] block = new int[WORDS];
    private long counter;

    /**
     * The generator at the start of a stream.
     *
     * @param seed the key, the same for streams that belong together
     * @param stream which of the 2⁶⁴ streams under this key; streams have no block in common
     */
    public CounterRandom(long seed, long stream) {
        this.seed = seed;
        this.stream = stream;
    }

    /** How many 32-bit words have been drawn. */
    public long counter() {
        return counter;
    }

    /**
     * Continues after the first words of the stream.
     *
     * @param words how many 32-bit words, 0 or more, such as a {@link #counter()} from before
     */
    public void seek(long words) {
        counter = words;
        if (words % WORDS != 0) {
            philox(words / WORDS, stream, seed, block);
        }
    }

    @Override
    public int nextInt() {
        int word = (int) (counter & (WORDS - 1));
        if (word == 0) {
            philox(counter / WORDS, stream, seed, block);
        }
        counter++;
        return block[word];
    }

    /** Two words, the higher half first. */
    @Override
    public long nextLong() {
        long high = nextInt();
        return (high << 32) | (nextInt() & 0xFFFFFFFFL);
    }

    /**
     * Uniform in [0, bound) by multiply and shift of one word; the bias is below {@code bound / 2^32}.
     *
     * @throws IllegalArgumentException if the bound is below 1
     */
    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("the bound must be positive, found " + bound);
        }
        return (int) (((nextInt() & 0xFFFFFFFFL) * bound) >>> 32);
    }

    /** Uniform in [0, 1), the upper 24 bits of one word. */
    @Override
    public float nextFloat() {
        return (nextInt() >>> 8) * FLOAT_UNIT;
    }

    /**
     * One block: four words for a 128-bit counter (low, high) under a 64-bit key. The n-th block of this generator's stream has
     * the counter (n, stream) and the seed as its key.
     *
     * @param low the lower 64 bits of the counter
     * @param high the upper 64 bits
     * @param words receives the block in its first four elements
     */
    public static void philox(long low, long high, long key, int[] words) {
        int c0 = (int) low;
        int c1 = (int) (low >>> 32);
        int c2 = (int) high;
        int c3 = (int) (high >>> 32);
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = (MULTIPLIER_0 & 0xFFFFFFFFL) * (c0 & 0xFFFFFFFFL);
            long product1 = (MULTIPLIER_1 & 0xFFFFFFFFL) * (c2 & 0xFFFFFFFFL);
            int next0 = (int) (product1 >>> 32) ^ c1 ^ k0;
            int next2 = (int) (product0 >>> 32) ^ c3 ^ k1;
            c1 = (int) product1;
            c3 = (int) product0;
            c0 = next0;
            c2 = next2;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        words[0] = c0;
        words[1] = c1;
        words[2] = c2;
        words[3] = c3;
    }
}
