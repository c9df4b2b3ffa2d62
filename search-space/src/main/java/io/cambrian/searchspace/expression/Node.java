package io.cambrian.searchspace.expression;

import java.util.List;

/**
 * One node of a program: a value per transition, or a network.
 *
 * <p>Nodes refer to earlier nodes by position, never by object, so comparing and hashing a program costs as much as its
 * list of nodes however much is shared in its graph.
 */
public sealed interface Node {

    /** The sort of the node's value. */
    Sort sort();

    /** The earlier nodes that this one reads, in order. */
    List<Operand> operands();

    /** Whether the node draws noise, so that two equal nodes are two different values. */
    boolean stochastic();

    /**
     * Something that is given: part of the transition, or a network.
     *
     * @param source what is read
     */
    record Input(Source source) implements Node {

        @Override
        public Sort sort() {
            return source.sort();
        }

        @Override
        public List<Operand> operands() {
            return List.of();
        }

        @Override
        public boolean stochastic() {
            return false;
        }
    }

    /**
     * The same real number for every transition.
     *
     * @param value a finite number
     */
    record Constant(double value) implements Node {

        /** @throws IllTypedException if the number is not finite */
        public Constant {
            if (!Double.isFinite(value)) {
                throw new IllTypedException("a constant is a finite number, found " + value);
            }
            // minus zero and zero would be two constants that print and behave alike
            value += 0.0;
        }

        @Override
        public Sort sort() {
            return Sort.FLOAT;
        }

        @Override
        public List<Operand> operands() {
            return List.of();
        }

        @Override
        public boolean stochastic() {
            return false;
        }
    }

    /**
     * A fresh random number for every transition and every update, drawn from a stream that the caller gives.
     *
     * @param distribution what the number is drawn from
     */
    record Noise(Distribution distribution) implements Node {

        @Override
        public Sort sort() {
            return Sort.FLOAT;
        }

        @Override
        public List<Operand> operands() {
            return List.of();
        }

        @Override
        public boolean stochastic() {
            return true;
        }
    }

    /**
     * An operator applied to earlier nodes.
     *
     * @param operator what is computed
     * @param operands from what, in the operator's order; their sorts are checked here
     */
    record Operation(Operator operator, List<Operand> operands) implements Node {

        /** @throws IllTypedException if the operator does not take so many operands, or one of such a sort */
        public Operation {
            operands = List.copyOf(operands);
            operator.resultSort(operands);
        }

        @Override
        public Sort sort() {
            return operator.resultSort(operands);
        }

        @Override
        public boolean stochastic() {
            return operator.stochastic();
        }
    }
}
