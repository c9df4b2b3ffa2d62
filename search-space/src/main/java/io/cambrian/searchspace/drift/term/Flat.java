package io.cambrian.searchspace.drift.term;

/** An expression that is 0 at r = 1 and has slope 0 there, with any sign elsewhere. */
public sealed interface Flat extends Term {

    /**
     * x − α·tanh(x / α): nearly 0 for |x| below α, parallel to x beyond.
     *
     * @param scale α, above 0
     */
    record Bend(double scale, Signal x) implements Flat {
        public Bend {
            Term.requirePositive("the scale of a bend", scale);
        }

        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            T value = x.express(algebra);
            T alpha = algebra.constant(scale);
            return algebra.subtract(value, algebra.multiply(alpha, algebra.tanh(algebra.divide(value, alpha))));
        }
    }

    /**
     * x − min(max(x, −w), w): 0 within ±w, parallel to x beyond.
     *
     * @param width w, above 0
     */
    record Beyond(double width, Signal x) implements Flat {
        public Beyond {
            Term.requirePositive("the width of a dead zone", width);
        }

        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            T value = x.express(algebra);
            T within = algebra.minimum(algebra.maximum(value, algebra.constant(-width)), algebra.constant(width));
            return algebra.subtract(value, within);
        }
    }

    /** x·y. */
    record Product(Signal x, Signal y) implements Flat {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.multiply(x.express(algebra), y.express(algebra));
        }
    }

    /** x·A. */
    record TimesAdvantage(Flat x) implements Flat {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.multiply(x.express(algebra), algebra.advantage());
        }
    }

    /** w·x. */
    record Weighted(Weight weight, Flat x) implements Flat {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.multiply(weight.express(algebra), x.express(algebra));
        }
    }

    /** x + y. */
    record Sum(Flat x, Flat y) implements Flat {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.add(x.express(algebra), y.express(algebra));
        }
    }

    /** x − y. */
    record Difference(Flat x, Flat y) implements Flat {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.subtract(x.express(algebra), y.express(algebra));
        }
    }
}
