package io.cambrian.searchspace.random;

/**
 * The arithmetic behind {@link Seed#child}: every bit of the parent, the name and the index moves about half of the bits
 * of the child.
 *
 * <p>The mixer is the finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
 * 2014, variant 13 of Stafford's constants).
 */
final class SeedMixing {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private SeedMixing() {}

    static long child(long parent, String name, long index) {
        long state = mix(parent + GOLDEN_GAMMA);
        for (int i = 0; i < name.length(); i++) {
            state = mix(state ^ (name.charAt(i) + GOLDEN_GAMMA * (i + 1L)));
        }
        // the length keeps ("a", …) and a longer name with the same start apart
        state = mix(state + GOLDEN_GAMMA * name.length());
        return mix(state ^ mix(index + GOLDEN_GAMMA));
    }

    static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
