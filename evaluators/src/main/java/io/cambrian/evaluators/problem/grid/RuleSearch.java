package io.cambrian.evaluators.problem.grid;

import java.util.List;

/** The search for a rule that explains the worked examples, with a limited number of trials. */
final class RuleSearch {

    private final GridPuzzle puzzle;
    private int trials;
    private List<GridOperation> best = List.of();
    private double leastDistance = Double.POSITIVE_INFINITY;

    RuleSearch(GridPuzzle puzzle, int trials) {
        this.puzzle = puzzle;
        this.trials = trials;
    }

    /**
     * Tries the rules that go on from a prefix with operations of an alphabet, the short ones first.
     *
     * @return whether one was found that explains all examples
     */
    boolean search(List<GridOperation> prefix, List<GridOperation> alphabet, int share) {
        int left = Math.min(share, trials);
        trials -= left;
        for (int length = 1; prefix.size() + length <= GridPuzzles.MOST_OPERATIONS; length++) {
            RuleWalk walk = new RuleWalk(prefix, alphabet, length);
            while (walk.next()) {
                if (left-- == 0) {
                    return false;
                }
                if (isExplained(walk.rule())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isExplained(List<GridOperation> rule) {
        double distance = 0;
        boolean all = true;
        for (int i = 0; i < GridPuzzle.EXAMPLES; i++) {
            double of = GridPuzzle.apply(rule, puzzle.inputs().get(i))
                    .distance(puzzle.outputs().get(i));
            distance += of;
            all &= of == 0;
        }
        if (distance < leastDistance) {
            leastDistance = distance;
            best = List.copyOf(rule);
        }
        return all;
    }

    /** The rule whose outputs differ least from the examples', of those tried. */
    List<GridOperation> best() {
        return best;
    }
}
