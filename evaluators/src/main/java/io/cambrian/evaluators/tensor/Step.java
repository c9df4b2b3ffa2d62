package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.FusedFunction;
import java.util.HashSet;
import java.util.List;

/** One thing an executor does, with the places it reads and writes. */
sealed interface Step {

    /** What it does to tensors of which shapes, for people: equal steps have equal labels. */
    String label();

    /** Computes one operation; the result may lie where an operand lay. */
    record Compute(Operation operation, List<Place> operands, Place result) implements Step {
        @Override
        public String label() {
            List<String> shapes = operation.operands().stream()
                    .map(operand -> operand.shape().toString())
                    .toList();
            return name() + " of "
                    + (areMany(shapes) ? shapes.size() + " × " + shapes.getFirst() : String.join(", ", shapes));
        }

        /** Parts of a trajectory that are put together are as many as its steps. */
        private static boolean areMany(List<String> shapes) {
            return shapes.size() > 3 && new HashSet<>(shapes).size() == 1;
        }

        private String name() {
            if (operation instanceof Elementwise.Unary unary) {
                return unary.function().name();
            }
            if (operation instanceof Elementwise.Binary binary) {
                return binary.function().name();
            }
            if (operation instanceof Contraction.Product product && product.transposeA()) {
                return "Product, left transposed,";
            }
            return operation.getClass().getSimpleName();
        }
    }

    /** Computes several operations at once; each result may lie where an operand lay. */
    record ComputeFused(
            FusedFunction function,
            List<Node> operands,
            List<Place> operandPlaces,
            List<Node> results,
            List<Place> resultPlaces)
            implements Step {
        @Override
        public String label() {
            return function + " of " + results.getFirst().shape();
        }
    }

    /** Copies {@code length} numbers. */
    record Copy(Place from, Place to, int length) implements Step {
        @Override
        public String label() {
            return "Copy of " + length;
        }
    }
}
