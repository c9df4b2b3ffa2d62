package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.heuristic.domain.Operator;
import io.cambrian.searchspace.heuristic.domain.Variable;
import java.util.List;

/** A term whose value is a real number, computed in 64 bits. */
public sealed interface Quantity extends Term {

    @Override
    Quantity with(List<Term> parts);

    /**
     * A fixed number.
     *
     * @param value a finite number
     */
    record Constant(double value) implements Quantity {

        /** @throws IllegalArgumentException if the number is not finite */
        public Constant {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a constant is a finite number, found " + value);
            }
            // minus zero and zero would be two constants that print alike
            value += 0.0;
        }

        @Override
        public List<Term> parts() {
            return List.of();
        }

        @Override
        public Constant with(List<Term> parts) {
            return this;
        }
    }

    /**
     * Something that is known of an option when it is judged.
     *
     * @param variable what is read
     */
    record Observed(Variable variable) implements Quantity {

        @Override
        public List<Term> parts() {
            return List.of();
        }

        @Override
        public Observed with(List<Term> parts) {
            return this;
        }
    }

    /**
     * An operator applied to quantities.
     *
     * @param operator what is computed
     * @param operands as many as the operator takes, in its order
     */
    record Operation(Operator operator, List<Quantity> operands) implements Quantity {

        /** @throws IllegalArgumentException if there are more operands or fewer */
        public Operation {
            operands = List.copyOf(operands);
            if (operands.size() != operator.arity()) {
                throw new IllegalArgumentException(
                        operator.title() + " takes " + operator.arity() + " operand(s), found " + operands.size());
            }
        }

        @Override
        public List<Term> parts() {
            return List.copyOf(operands);
        }

        @Override
        public Operation with(List<Term> parts) {
            return new Operation(
                    operator, parts.stream().map(Quantity.class::cast).toList());
        }
    }

    /**
     * One quantity where a condition holds, another where it does not.
     *
     * @param condition what decides
     * @param yes the value where it holds
     * @param no the value where it does not
     */
    record Choice(Condition condition, Quantity yes, Quantity no) implements Quantity {

        @Override
        public List<Term> parts() {
            return List.of(condition, yes, no);
        }

        @Override
        public Choice with(List<Term> parts) {
            return new Choice((Condition) parts.get(0), (Quantity) parts.get(1), (Quantity) parts.get(2));
        }
    }

    /**
     * 1 where a condition holds, 0 where it does not: a feature for linear rules.
     *
     * @param condition what decides
     */
    record Flag(Condition condition) implements Quantity {

        @Override
        public List<Term> parts() {
            return List.of(condition);
        }

        @Override
        public Flag with(List<Term> parts) {
            return new Flag((Condition) parts.get(0));
        }
    }
}
