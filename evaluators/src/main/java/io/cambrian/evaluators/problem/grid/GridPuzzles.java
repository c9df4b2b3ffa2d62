package io.cambrian.evaluators.problem.grid;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws puzzles: a rule of one to three operations, grids of 3 to 10 rows and columns with a few colours, three worked examples
 * and a question.
 *
 * <p>A puzzle is drawn again unless its examples tell: every example and the question must change, and no shorter rule may explain
 * all three examples, whatever it makes of the question.
 */
final class GridPuzzles {

    static final int MOST_OPERATIONS = 3;
    private static final int LEAST = 3;
    private static final int MOST = 10;
    private static final double DENSEST = 0.7;
    private static final double SPARSEST = 0.2;
    private static final GridOperation[] OPERATIONS = GridOperation.values();

    private GridPuzzles() {}

    static GridPuzzle draw(CounterRandom random) {
        while (true) {
            List<GridOperation> rule = rule(random);
            GridPuzzle puzzle = puzzle(rule, random);
            if (changesAll(puzzle) && !hasShorterRule(puzzle, rule.size())) {
                return puzzle;
            }
        }
    }

    private static List<GridOperation> rule(CounterRandom random) {
        List<GridOperation> rule = new ArrayList<>();
        for (int left = 1 + random.nextInt(MOST_OPERATIONS); left > 0; left--) {
            rule.add(OPERATIONS[random.nextInt(OPERATIONS.length)]);
        }
        return rule;
    }

    private static GridPuzzle puzzle(List<GridOperation> rule, CounterRandom random) {
        List<Grid> inputs = new ArrayList<>();
        for (int i = 0; i <= GridPuzzle.EXAMPLES; i++) {
            inputs.add(grid(random));
        }
        List<Grid> outputs =
                inputs.stream().map(input -> GridPuzzle.apply(rule, input)).toList();
        return new GridPuzzle(
                inputs.subList(0, GridPuzzle.EXAMPLES),
                outputs.subList(0, GridPuzzle.EXAMPLES),
                inputs.getLast(),
                outputs.getLast());
    }

    private static Grid grid(CounterRandom random) {
        int rows = LEAST + random.nextInt(MOST - LEAST + 1);
        int columns = LEAST + random.nextInt(MOST - LEAST + 1);
        double density = SPARSEST + (DENSEST - SPARSEST) * random.nextFloat();
        int colours = 2 + random.nextInt(Grid.COLOURS - 1);
        int first = random.nextInt(Grid.COLOURS);
        return Cells.draw(
                rows,
                columns,
                (r, c) -> random.nextFloat() < density ? 1 + (first + random.nextInt(colours)) % Grid.COLOURS : 0);
    }

    private static boolean changesAll(GridPuzzle puzzle) {
        for (int i = 0; i < GridPuzzle.EXAMPLES; i++) {
            if (puzzle.inputs().get(i).equals(puzzle.outputs().get(i))) {
                return false;
            }
        }
        return !puzzle.question().equals(puzzle.solution());
    }

    private static boolean hasShorterRule(GridPuzzle puzzle, int operations) {
        for (int length = 1; length < operations; length++) {
            RuleWalk walk = new RuleWalk(List.of(), List.of(OPERATIONS), length);
            while (walk.next()) {
                if (puzzle.explained(walk.rule()) == GridPuzzle.EXAMPLES) {
                    return true;
                }
            }
        }
        return false;
    }
}
