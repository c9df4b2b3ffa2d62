package io.cambrian.searchspace.heuristic;

import java.util.List;

/** A term that holds or does not. A comparison with something that is not a number does not hold. */
public sealed interface Condition extends Term {

    /** What has to be smaller, or not greater. */
    Quantity left();

    /** What it is compared with. */
    Quantity right();

    @Override
    Condition with(List<Term> parts);

    @Override
    default List<Term> parts() {
        return List.of(left(), right());
    }

    /** left &lt; right. */
    record Less(Quantity left, Quantity right) implements Condition {

        @Override
        public Less with(List<Term> parts) {
            return new Less((Quantity) parts.get(0), (Quantity) parts.get(1));
        }
    }

    /** left ≤ right. */
    record AtMost(Quantity left, Quantity right) implements Condition {

        @Override
        public AtMost with(List<Term> parts) {
            return new AtMost((Quantity) parts.get(0), (Quantity) parts.get(1));
        }
    }
}
