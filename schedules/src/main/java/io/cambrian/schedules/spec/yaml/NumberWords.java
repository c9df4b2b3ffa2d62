package io.cambrian.schedules.spec.yaml;

/** How messages say which numbers a key may have; the greatest numbers of Java are no limits to people. */
final class NumberWords {

    private NumberWords() {}

    /** Whole numbers of at least {@code minimum}. */
    static String whole(long minimum) {
        return minimum == Long.MIN_VALUE ? "a whole number" : "a whole number of at least " + minimum;
    }

    /**
     * Numbers of the closed interval from {@code minimum} to {@code maximum}. A minimum of no more than
     * {@link Double#MIN_NORMAL} stands for any number above 0, the number below 1 as maximum for any number below 1.
     */
    static String range(double minimum, double maximum) {
        boolean positive = minimum > 0 && minimum <= Double.MIN_NORMAL;
        if (maximum >= Float.MAX_VALUE) {
            return positive
                    ? "a number above 0"
                    : minimum <= -Float.MAX_VALUE ? "a number" : "a number of at least " + plain(minimum);
        }
        String to = maximum == Math.nextDown(1.0) ? "below 1" : plain(maximum);
        return positive ? "a number above 0, at most " + to : "a number from " + plain(minimum) + " to " + to;
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
