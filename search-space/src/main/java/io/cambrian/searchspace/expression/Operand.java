package io.cambrian.searchspace.expression;

/**
 * A reference to an earlier node of the same program, with the sort that the node is expected to have.
 *
 * @param index the position of the node in the program, from 0
 * @param sort the sort of that node; the program checks that it is
 */
public record Operand(int index, Sort sort) {

    /** @throws IllTypedException if the index is below 0 */
    public Operand {
        if (index < 0) {
            throw new IllTypedException("an operand refers to a node by its position from 0, found " + index);
        }
    }
}
