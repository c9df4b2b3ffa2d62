package io.cambrian.searchspace.drift.term;

/** A number that is never negative and does not depend on r. */
public sealed interface Weight extends Term {

    /**
     * The same at all times.
     *
     * @param value above 0
     */
    record Constant(double value) implements Weight {
        public Constant {
            Term.requirePositive("a constant weight", value);
        }

        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.constant(value);
        }
    }

    /** |A|. */
    record AdvantageMagnitude() implements Weight {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.abs(algebra.advantage());
        }
    }

    /** p: from 0 at the start to 1 at the end of training. */
    record Progress() implements Weight {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.progress();
        }
    }

    /** 1 − p: from 1 at the start to 0 at the end of training. */
    record Remaining() implements Weight {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.subtract(algebra.constant(1), algebra.progress());
        }
    }

    /** v·w. */
    record Product(Weight v, Weight w) implements Weight {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.multiply(v.express(algebra), w.express(algebra));
        }
    }

    /** v + w. */
    record Sum(Weight v, Weight w) implements Weight {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.add(v.express(algebra), w.express(algebra));
        }
    }

    /**
     * tanh(w / s): grows with w, but never beyond 1.
     *
     * @param scale s, above 0
     */
    record Saturating(double scale, Weight w) implements Weight {
        public Saturating {
            Term.requirePositive("the scale of a saturating weight", scale);
        }

        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.tanh(algebra.divide(w.express(algebra), algebra.constant(scale)));
        }
    }

    /**
     * 1 − tanh(w / s): from 1 where w = 0 down to 0, for large w like 2·e^(−2w/s).
     *
     * @param scale s, above 0
     */
    record Fading(double scale, Weight w) implements Weight {
        public Fading {
            Term.requirePositive("the scale of a fading weight", scale);
        }

        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            T grown = algebra.tanh(algebra.divide(w.express(algebra), algebra.constant(scale)));
            return algebra.subtract(algebra.constant(1), grown);
        }
    }
}
