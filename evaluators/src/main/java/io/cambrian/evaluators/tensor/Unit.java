package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.FusedFunction;
import java.util.List;
import java.util.Optional;

/**
 * What is computed in one step: one operation, or several of them in one pass.
 *
 * @param position the index of the last of its operations: everything it reads is defined before, everything that reads it
 *     comes after
 * @param operation the last of its operations
 * @param fused what computes all of them at once, if there is more than one
 * @param operands what it reads
 * @param results what it leaves behind
 */
record Unit(int position, Operation operation, Optional<FusedFunction> fused, List<Node> operands, List<Node> results) {

    /** Whether it reads each number just before it writes the number in the same place. */
    boolean isNumberByNumber() {
        return fused.map(FusedFunction::isNumberByNumber)
                .orElse(operation instanceof Elementwise.Unary
                        || operation instanceof Elementwise.Binary
                        || operation instanceof Reduction.Scan);
    }
}
