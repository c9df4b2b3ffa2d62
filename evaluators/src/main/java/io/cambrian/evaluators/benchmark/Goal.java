package io.cambrian.evaluators.benchmark;

import java.util.OptionalDouble;

/**
 * What a figure has to reach.
 *
 * @param quantity which number of the figure is judged
 * @param direction which side of the bar is good
 * @param bar what must be reached, if anything must
 * @param aim what is hoped for, if more than the bar
 */
public record Goal(Quantity quantity, Direction direction, OptionalDouble bar, OptionalDouble aim) {

    /** The number that is judged. */
    public enum Quantity {
        /** {@link Figure#value()}, in its unit. */
        VALUE,
        /** {@link Figure#shareOfPeak()}, from 0 to 1. */
        SHARE_OF_PEAK
    }

    /** The good side. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    /** A share of the machine's peak, from 0 to 1. */
    public static Goal shareAtLeast(double bar, double aim) {
        return new Goal(Quantity.SHARE_OF_PEAK, Direction.AT_LEAST, OptionalDouble.of(bar), OptionalDouble.of(aim));
    }

    /** A share of the peak that is hoped for and not demanded. */
    public static Goal shareHopedFor(double aim) {
        return new Goal(Quantity.SHARE_OF_PEAK, Direction.AT_LEAST, OptionalDouble.empty(), OptionalDouble.of(aim));
    }

    /** A value of at least {@code bar}, in the unit of the figure. */
    public static Goal atLeast(double bar) {
        return new Goal(Quantity.VALUE, Direction.AT_LEAST, OptionalDouble.of(bar), OptionalDouble.empty());
    }

    /** A value of at least {@code bar}, and of {@code aim} if all goes well. */
    public static Goal atLeast(double bar, double aim) {
        return new Goal(Quantity.VALUE, Direction.AT_LEAST, OptionalDouble.of(bar), OptionalDouble.of(aim));
    }

    /** A value of at most {@code bar}, in the unit of the figure. */
    public static Goal atMost(double bar) {
        return new Goal(Quantity.VALUE, Direction.AT_MOST, OptionalDouble.of(bar), OptionalDouble.empty());
    }

    /** A value of at most {@code bar}, and of {@code aim} if all goes well. */
    public static Goal atMost(double bar, double aim) {
        return new Goal(Quantity.VALUE, Direction.AT_MOST, OptionalDouble.of(bar), OptionalDouble.of(aim));
    }

    /** How {@code found}, a number of this goal's quantity, stands to it. */
    public Mark judge(double found) {
        if (aim.isPresent() && isOnGoodSide(found, aim.getAsDouble())) {
            return Mark.AIM_REACHED;
        }
        if (bar.isEmpty()) {
            return Mark.REPORTED;
        }
        return isOnGoodSide(found, bar.getAsDouble()) ? Mark.REACHED : Mark.MISSED;
    }

    private boolean isOnGoodSide(double found, double mark) {
        return switch (direction) {
            case AT_LEAST -> found >= mark;
            case AT_MOST -> found <= mark;
        };
    }
}
