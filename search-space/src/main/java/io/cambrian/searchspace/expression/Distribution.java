package io.cambrian.searchspace.expression;

import io.cambrian.searchspace.random.CounterRandom;

/**
 * What a noise node draws from. A draw uses a fixed number of words of the stream, so the position of every draw is known
 * in advance.
 */
public enum Distribution {
    /** N(0, 1) by the cosine branch of Box and Muller (1958); two 32-bit words a draw. */
    STANDARD_GAUSSIAN("gaussian-noise"),
    /** Uniform in (0, 1); one 32-bit word a draw. */
    UNIT_UNIFORM("uniform-noise");

    private static final double UNIT = 0x1.0p-32;

    private final String title;

    Distribution(String title) {
        this.title = title;
    }

    /** The name in kebab case, as JSON writes it. */
    public String title() {
        return title;
    }

    /**
     * The next draw of the stream, the same on every machine and always finite. With u of the stream at the midpoints of 2³² cells
     * of (0, 1),
     *
     * <pre>
     * uniform   u₁
     * Gaussian  √(−2 ln u₁) · cos(2π u₂), at most 6.8 in size
     * </pre>
     */
    public double draw(CounterRandom random) {
        double first = openUnit(random);
        return switch (this) {
            case UNIT_UNIFORM -> first;
            case STANDARD_GAUSSIAN ->
                Math.sqrt(-2 * StrictMath.log(first)) * StrictMath.cos(2 * Math.PI * openUnit(random));
        };
    }

    /** The midpoint of one of 2^32 cells of (0, 1), so that the logarithm is finite. */
    private static double openUnit(CounterRandom random) {
        return ((random.nextInt() & 0xFFFFFFFFL) + 0.5) * UNIT;
    }
}
