package io.cambrian.evaluators.tensor;

import java.util.List;

/**
 * What a graph starts from: nodes without operands.
 */
public sealed interface Leaf extends Operation {

    /** A tensor that the caller writes before each run. */
    record Input(String name, Shape shape) implements Leaf {
        @Override
        public List<Node> operands() {
            return List.of();
        }
    }

    /** The value of a variable as it was when the run began. */
    record Variable(String name, Shape shape) implements Leaf {
        @Override
        public List<Node> operands() {
            return List.of();
        }
    }

    /** A number known when the graph is built. */
    record Constant(float value) implements Leaf {
        public Constant {
            if (Float.isNaN(value)) {
                throw new IllegalArgumentException(
                        "a constant of a graph must be a number, found NaN: everything that is "
                                + "computed from it would be none either");
            }
        }

        @Override
        public Shape shape() {
            return Shape.SCALAR;
        }

        @Override
        public List<Node> operands() {
            return List.of();
        }
    }
}
