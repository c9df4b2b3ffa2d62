package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.random.CounterRandom;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a drift does at {@value #POINTS} fixed random points: a hash of its values, rounded to {@value #DIGITS} digits and to 0
 * below {@value #NEGLIGIBLE}, so that drifts that are equal but for the order of their sums coincide. Values rather than slopes:
 * a value sums up the slopes all the way from r = 1.
 */
final class DriftProbe {

    private static final long SEED = 0x6472696674L;
    private static final int POINTS = 32;
    private static final int DIGITS = 6;
    private static final double NEGLIGIBLE = 1e-9;
    private static final MathContext ROUNDING = new MathContext(DIGITS);

    private DriftProbe() {}

    static Fingerprint of(Drift drift) {
        CounterRandom random = new CounterRandom(SEED, 0);
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < POINTS; i++) {
            // small moves and large ones by turns
            double width = i % 2 == 0 ? 0.5 : 2.5;
            double ratio = StrictMath.exp(width * (2 * random.nextFloat() - 1));
            double advantage = 3 * (2 * random.nextFloat() - 1);
            values.append(rounded(DriftFunction.at(drift, ratio, advantage, random.nextFloat())
                            .value()))
                    .append(' ');
        }
        return Fingerprint.of(values.toString());
    }

    private static String rounded(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        return value < NEGLIGIBLE
                ? "0"
                : new BigDecimal(value).round(ROUNDING).stripTrailingZeros().toString();
    }
}
