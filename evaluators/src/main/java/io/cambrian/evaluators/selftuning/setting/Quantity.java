package io.cambrian.evaluators.selftuning.setting;

/** What value a meta-parameter has. */
public sealed interface Quantity {

    /** The value at the start. */
    double start();

    /** The same value for ever. */
    record Held(double value) implements Quantity {
        @Override
        public double start() {
            return value;
        }
    }

    /**
     * A value that follows its meta-gradient between bounds: low + (high − low)·σ(x) for a free number x. Throws an
     * {@link IllegalArgumentException} for a start that is not strictly between the bounds.
     *
     * @param low below every value it can take
     * @param high above every value it can take
     * @param start strictly between both
     */
    record Tuned(double low, double high, double start) implements Quantity {
        public Tuned {
            if (!(low < start && start < high)) {
                throw new IllegalArgumentException("a tuned quantity starts strictly between its bounds, found " + start
                        + " between " + low + " and " + high);
            }
        }

        /** The x that gives the start: ln(s / (1 − s)) for its share s of the way from low to high. */
        public double freeStart() {
            double share = (start - low) / (high - low);
            return Math.log(share / (1 - share));
        }
    }
}
