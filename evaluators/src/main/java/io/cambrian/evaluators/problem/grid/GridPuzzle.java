package io.cambrian.evaluators.problem.grid;

import java.util.List;

/**
 * A puzzle.
 *
 * @param inputs of the worked examples
 * @param outputs of the worked examples
 * @param question the grid to be changed
 * @param solution what it becomes
 */
record GridPuzzle(List<Grid> inputs, List<Grid> outputs, Grid question, Grid solution) {

    static final int EXAMPLES = 3;

    GridPuzzle {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** What the operations make of a grid, one after another. */
    static Grid apply(List<GridOperation> rule, Grid grid) {
        Grid changed = grid;
        for (GridOperation operation : rule) {
            changed = operation.apply(changed);
        }
        return changed;
    }

    /** How many of the worked examples the rule explains, counted up to the first that it does not. */
    int explained(List<GridOperation> rule) {
        int count = 0;
        while (count < EXAMPLES && apply(rule, inputs.get(count)).equals(outputs.get(count))) {
            count++;
        }
        return count;
    }

    boolean explains(List<GridOperation> rule, int example) {
        return apply(rule, inputs.get(example)).equals(outputs.get(example));
    }
}
