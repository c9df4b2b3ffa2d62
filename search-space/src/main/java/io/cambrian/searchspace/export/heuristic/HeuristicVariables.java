package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.heuristic.domain.Variable;
import java.util.List;

/** What a heuristic observes, in the order of its domain: the parameters of the exported function. */
record HeuristicVariables(List<Variable> all) {

    HeuristicVariables {
        all = List.copyOf(all);
    }

    static HeuristicVariables of(Heuristic heuristic) {
        return new HeuristicVariables(heuristic.domain().variables().stream()
                .filter(heuristic.variables()::contains)
                .toList());
    }

    boolean contains(Variable variable) {
        return all.contains(variable);
    }

    /** Whether the place of a bin among the others matters, so that an unopened bin may be left out. */
    boolean seeTheRow() {
        return all.stream()
                .anyMatch(variable ->
                        variable instanceof PackingVariable packing && packing.scope() == PackingVariable.Scope.ORDER);
    }

    /** A variable as a name in Java: its title in camel case. */
    static String name(Variable variable) {
        // "new" is a reserved word
        return variable == PackingVariable.NEW ? "unopened" : JavaLiteral.camelCase(variable.title());
    }
}
