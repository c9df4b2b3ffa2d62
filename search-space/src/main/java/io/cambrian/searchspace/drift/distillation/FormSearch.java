package io.cambrian.searchspace.drift.distillation;

import io.cambrian.searchspace.drift.SymbolicDrift;
import io.cambrian.searchspace.drift.SymbolicDriftSpace;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.TermTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Searches the forms that stand for a target best: first the {@linkplain FormCatalogue catalogue}, piece by piece, then, for a number of steps,
 * mutants of the forms on the front. The constants of all that is promising are fitted. It ends early with a form that leaves
 * nothing to explain.
 */
final class FormSearch {

    /** Terms of the largest form that is tried. */
    private static final int GREATEST_SIZE = 20;

    /** How many pieces are added, one after the other, to the forms of the catalogue. */
    private static final int MORE_PIECES = 2;

    /** How many of the best forms are given one more. */
    private static final int EXTENDED = 2;

    /** A form whose error is at most this times that of the front may overtake it when its constants are fitted. */
    private static final double PROMISING = 2;

    /** A form that leaves less than this has been found; more terms would only describe its rounding. */
    private static final double FOUND = 1e-5;

    private final DriftTarget target;
    private final boolean temporal;
    private final SymbolicDriftSpace space;
    private final RandomGenerator random;
    private final FormFront front = new FormFront();
    private final Set<Penalty> seen = new HashSet<>();

    FormSearch(DriftTarget target, boolean temporal, RandomGenerator random) {
        this.target = target;
        this.temporal = temporal;
        this.space = new SymbolicDriftSpace(GREATEST_SIZE, temporal, List.of());
        this.random = random;
    }

    /** The front after so many mutants. */
    List<FittedForm> run(int steps) {
        FormCatalogue.single(temporal).forEach(this::fit);
        for (int i = 0; i < MORE_PIECES; i++) {
            extend();
        }
        for (int i = 0; i < steps && front.errorAt(GREATEST_SIZE) > FOUND; i++) {
            mutate();
        }
        return front.forms();
    }

    private void extend() {
        front.forms().reversed().stream()
                .limit(EXTENDED)
                .forEach(form -> FormCatalogue.extended(form.penalty()).forEach(this::fit));
    }

    private void fit(Penalty form) {
        int size = TermTree.size(form);
        double best = front.errorAt(size);
        if (size <= GREATEST_SIZE && best > FOUND) {
            front.offer(ConstantFit.of(form, target, PROMISING * best));
        }
    }

    private void mutate() {
        List<FittedForm> parents = front.forms();
        Penalty parent = parents.get(random.nextInt(parents.size())).penalty();
        if (space.mutate(new SymbolicDrift(parent), random) instanceof SymbolicDrift mutant
                && seen.add(mutant.penalty())
                && target.error(mutant.penalty()) <= PROMISING * front.errorAt(mutant.size())) {
            fit(mutant.penalty());
        }
    }
}
