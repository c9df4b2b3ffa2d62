package io.cambrian.searchspace.expression;

import java.util.List;

/**
 * One way in which an operator may be used.
 *
 * @param operands the sorts of the operands; a commutative operator takes them in either order
 * @param result the sort of the value
 */
public record Signature(List<Sort> operands, Sort result) {

    public Signature {
        operands = List.copyOf(operands);
    }

    boolean fits(List<Operand> found) {
        for (int i = 0; i < operands.size(); i++) {
            if (found.get(i).sort() != operands.get(i)) {
                return false;
            }
        }
        return true;
    }

    static Signature of(Sort result, Sort... operands) {
        return new Signature(List.of(operands), result);
    }
}
