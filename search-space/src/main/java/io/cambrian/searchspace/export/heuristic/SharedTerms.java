package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.heuristic.Quantity;
import io.cambrian.searchspace.heuristic.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds quantities that occur in several places of a term, so that its code can compute them once and by name. */
final class SharedTerms {

    private static final int LEAST_SIZE = 4;

    private final Map<Term, Integer> places = new HashMap<>();
    private final Set<Term> visited = new HashSet<>();
    private final List<Quantity> inOrder = new ArrayList<>();

    private SharedTerms(Term root) {
        visit(root);
    }

    /** The shared quantities, each after those that it contains. */
    static List<Quantity> of(Quantity root) {
        SharedTerms shared = new SharedTerms(root);
        return shared.inOrder.stream()
                .filter(quantity -> shared.places.getOrDefault(quantity, 0) > 1)
                .toList();
    }

    /** What lies below a repeated term is looked at once only: it needs no name of its own for that. */
    private void visit(Term term) {
        if (!visited.add(term)) {
            return;
        }
        for (Term part : term.parts()) {
            places.merge(part, 1, Integer::sum);
            visit(part);
        }
        if (term instanceof Quantity quantity && term.size() >= LEAST_SIZE) {
            inOrder.add(quantity);
        }
    }
}
