package io.cambrian.evaluators.problem.grid;

import io.cambrian.evaluators.problem.design.DesignProblems;
import io.cambrian.evaluators.problem.design.worker.Abilities;
import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Notes;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.NodeKind;
import io.cambrian.searchspace.agent.Role;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Workers that solve {@linkplain GridPuzzle puzzles} by searching for a rule, {@value #TRIALS} trials a call, in an order that the
 * call draws. An answer is a grid; the rule that gave it first is kept with it.
 *
 * <p>Experts try the operations of their {@link GridFamily} only, the generic worker all of them. Where the notes hold an answer,
 * half of the trials go on from the latest one's rule. A plan and a classifier name the family that the examples look like. A
 * verifier runs one example, drawn anew for every call; a judge takes the answer that agrees with most.
 */
public final class GridWorkers implements Workers {

    /** Rules that one call to solve may try on the examples. */
    public static final int TRIALS = 60;

    /** The calls on one puzzle. */
    public static final int MOST_CALLS = 10;

    private static final int ROLES = GridFamily.values().length;
    private static final int MODELS = 8;

    private final Map<Grid, Integer> handles = new HashMap<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<List<GridOperation>> rules = new ArrayList<>();
    private GridPuzzle puzzle = GridPuzzles.draw(new CounterRandom(0, 0));
    private long seed;
    private int call;

    /** Puzzles for designs. */
    public static DesignProblems problems() {
        Set<NodeKind> nodes = EnumSet.complementOf(
                EnumSet.of(NodeKind.USE_TOOL, NodeKind.DECOMPOSE, NodeKind.RETRIEVE, NodeKind.REMEMBER));
        return new DesignProblems(GridWorkers::new, new Abilities(nodes, Set.of(), MODELS), MOST_CALLS);
    }

    @Override
    public void begin(Seed problems, long problem) {
        handles.clear();
        grids.clear();
        rules.clear();
        seed = problems.child("puzzle", problem).value();
        call = 0;
        puzzle = GridPuzzles.draw(draws());
    }

    /** A stream of its own for the puzzle and for every call. */
    private CounterRandom draws() {
        return new CounterRandom(seed, call++);
    }

    @Override
    public int solve(Worker worker, Notes notes) {
        List<GridOperation> alphabet = alphabet(worker.role(), notes);
        RuleSearch search = new RuleSearch(puzzle, TRIALS);
        List<GridOperation> prefix = latest(notes);
        boolean found = !prefix.isEmpty() && search.search(prefix, alphabet, TRIALS / 2);
        if (!found) {
            search.search(List.of(), alphabet, TRIALS);
        }
        return handle(search.best());
    }

    private List<GridOperation> alphabet(Role role, Notes notes) {
        List<GridOperation> operations = new ArrayList<>(
                role == Role.GENERIC ? planned(notes) : GridFamily.values()[role.ordinal() % ROLES].operations());
        Collections.shuffle(operations, Random.from(draws()));
        return operations;
    }

    private static List<GridOperation> planned(Notes notes) {
        for (int i = notes.size() - 1; i >= 0; i--) {
            if (notes.kind(i) == Note.PLAN) {
                return GridFamily.values()[notes.handle(i)].operations();
            }
        }
        return Arrays.asList(GridOperation.values());
    }

    /** The rule of the latest answer in the notes, empty if there is none. */
    private List<GridOperation> latest(Notes notes) {
        for (int i = notes.size() - 1; i >= 0; i--) {
            switch (notes.kind(i)) {
                case ANSWER, ACCEPTED, REFUSED, FAILED -> {
                    return rules.get(notes.handle(i));
                }
                case PLAN, PART, TOOL_RESULT, MEMORY -> {}
            }
        }
        return List.of();
    }

    private int handle(List<GridOperation> rule) {
        Grid answer = GridPuzzle.apply(rule, puzzle.question());
        Integer known = handles.get(answer);
        if (known != null) {
            return known;
        }
        handles.put(answer, grids.size());
        grids.add(answer);
        rules.add(rule);
        return grids.size() - 1;
    }

    @Override
    public boolean accepts(Worker verifier, int answer, Notes notes) {
        return puzzle.explains(rules.get(answer), draws().nextInt(GridPuzzle.EXAMPLES));
    }

    @Override
    public int choose(Worker classifier, int ways, Notes notes) {
        return family() % ways;
    }

    /** What the examples look like: the first that fits of another extent, the same colours in other places, other colours. */
    private int family() {
        boolean sameSize = true;
        boolean sameColours = true;
        for (int i = 0; i < GridPuzzle.EXAMPLES; i++) {
            Grid input = puzzle.inputs().get(i);
            Grid output = puzzle.outputs().get(i);
            sameSize &= input.size() == output.size();
            sameColours &= Arrays.equals(input.counts(), output.counts());
        }
        if (!sameSize) {
            return GridFamily.EXTENT.ordinal();
        }
        return (sameColours ? GridFamily.SHAPE : GridFamily.COLOUR).ordinal();
    }

    @Override
    public int judge(Worker judge, int[] answers, int count, Notes notes) {
        int best = answers[0];
        for (int i = 1; i < count; i++) {
            if (agreement(answers[i]) > agreement(best)) {
                best = answers[i];
            }
        }
        return best;
    }

    @Override
    public int plan(Worker planner, Notes notes) {
        return family();
    }

    @Override
    public float agreement(int answer) {
        int agrees = 0;
        for (int example = 0; example < GridPuzzle.EXAMPLES; example++) {
            agrees += puzzle.explains(rules.get(answer), example) ? 1 : 0;
        }
        return agrees / (float) GridPuzzle.EXAMPLES;
    }

    @Override
    public float score(int answer) {
        return grids.get(answer).equals(puzzle.solution()) ? 1 : 0;
    }
}
