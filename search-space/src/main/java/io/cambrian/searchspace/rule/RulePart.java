package io.cambrian.searchspace.rule;

/**
 * A matrix of weights or a column of biases of a learned rule.
 *
 * @param name within the rule
 * @param rows inputs of a layer, or numbers of a bias
 * @param columns outputs of a layer, or 1
 * @param from where its weights begin among all; they stand row after row
 */
public record RulePart(String name, int rows, int columns, int from) {

    /** How many weights it has. */
    public int size() {
        return rows * columns;
    }

    /** Whether it is added and not multiplied with. */
    public boolean isBias() {
        return name.endsWith("bias");
    }
}
