package io.cambrian.searchspace.drift.term;

/** An expression that is never negative, 0 at r = 1, and has slope 0 there: a drift by construction. */
public sealed interface Penalty extends Term {

    /** 0: no drift at all. */
    record None() implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.constant(0);
        }
    }

    /** max(x, 0). */
    record Rectified(Flat x) implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.relu(x.express(algebra));
        }
    }

    /** x². */
    record Squared(Signal x) implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            T value = x.express(algebra);
            return algebra.multiply(value, value);
        }
    }

    /**
     * max((r − 1) − ln r, 0), whose mean over old actions is the Kullback–Leibler divergence of the old policy from the new one.
     * The difference is never below 0 but for rounding, which the maximum takes away.
     */
    record Excess() implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            T step = algebra.subtract(algebra.ratio(), algebra.constant(1));
            return algebra.relu(algebra.subtract(step, algebra.logRatio()));
        }
    }

    /** w·x. */
    record Weighted(Weight weight, Penalty x) implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.multiply(weight.express(algebra), x.express(algebra));
        }
    }

    /** x + y. */
    record Sum(Penalty x, Penalty y) implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.add(x.express(algebra), y.express(algebra));
        }
    }

    /** x·y. */
    record Product(Penalty x, Penalty y) implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.multiply(x.express(algebra), y.express(algebra));
        }
    }

    /**
     * α·tanh(x / α): like x while that is small, and never beyond α.
     *
     * @param limit α, above 0
     */
    record Limited(double limit, Penalty x) implements Penalty {
        public Limited {
            Term.requirePositive("the limit of a penalty", limit);
        }

        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            T alpha = algebra.constant(limit);
            return algebra.multiply(alpha, algebra.tanh(algebra.divide(x.express(algebra), alpha)));
        }
    }

    /** The smaller of x and y. */
    record Smaller(Penalty x, Penalty y) implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.minimum(x.express(algebra), y.express(algebra));
        }
    }

    /** The greater of x and y. */
    record Larger(Penalty x, Penalty y) implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.maximum(x.express(algebra), y.express(algebra));
        }
    }

    /** A ≥ 0 ? gain : loss. */
    record BySign(Penalty gain, Penalty loss) implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.whereNotNegative(algebra.advantage(), gain.express(algebra), loss.express(algebra));
        }
    }

    /** A ≥ 0 ? x : 0: a brake on what pays. */
    record OnGain(Penalty x) implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.whereNotNegative(algebra.advantage(), x.express(algebra), algebra.constant(0));
        }
    }

    /** A ≥ 0 ? 0 : x: a brake on fleeing from what does not pay. */
    record OnLoss(Penalty x) implements Penalty {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.whereNotNegative(algebra.advantage(), algebra.constant(0), x.express(algebra));
        }
    }
}
