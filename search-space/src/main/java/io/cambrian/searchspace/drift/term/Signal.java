package io.cambrian.searchspace.drift.term;

/** An expression that is 0 at r = 1, with any slope there: how far the new policy has moved. */
public sealed interface Signal extends Term {

    /** r − 1. */
    record Step() implements Signal {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.subtract(algebra.ratio(), algebra.constant(1));
        }
    }

    /** ln r. */
    record LogStep() implements Signal {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.logRatio();
        }
    }

    /** x·A: positive when the policy moved where it pays. */
    record TimesAdvantage(Signal x) implements Signal {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.multiply(x.express(algebra), algebra.advantage());
        }
    }

    /** w·x. */
    record Weighted(Weight weight, Signal x) implements Signal {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.multiply(weight.express(algebra), x.express(algebra));
        }
    }

    /** tanh x. */
    record Saturated(Signal x) implements Signal {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.tanh(x.express(algebra));
        }
    }

    /** x + y. */
    record Sum(Signal x, Signal y) implements Signal {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.add(x.express(algebra), y.express(algebra));
        }
    }

    /** x − y. */
    record Difference(Signal x, Signal y) implements Signal {
        @Override
        public <T> T express(DriftAlgebra<T> algebra) {
            return algebra.subtract(x.express(algebra), y.express(algebra));
        }
    }
}
