package io.cambrian.metalearners.gaussian;

import java.util.Arrays;

/**
 * Numbers scaled so that those seen lie from 0 to 1; others may lie beyond. If those seen are all the same, every number is 0.
 *
 * @param low the least that was seen
 * @param width the greatest less the least
 */
record UnitScale(double low, double width) {

    static UnitScale of(double[] seen) {
        double low = Arrays.stream(seen).min().orElseThrow();
        return new UnitScale(low, Arrays.stream(seen).max().orElseThrow() - low);
    }

    double of(double number) {
        return width > 0 ? (number - low) / width : 0;
    }
}
