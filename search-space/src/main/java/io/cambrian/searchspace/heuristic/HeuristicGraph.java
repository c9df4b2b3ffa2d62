package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.expression.FormulaNumber;
import io.cambrian.searchspace.heuristic.Quantity.Choice;
import io.cambrian.searchspace.heuristic.Quantity.Constant;
import io.cambrian.searchspace.heuristic.Quantity.Flag;
import io.cambrian.searchspace.heuristic.Quantity.Observed;
import io.cambrian.searchspace.heuristic.Quantity.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A heuristic's graph in the language of Graphviz, for {@code dot -Tsvg}. */
public final class HeuristicGraph {

    private HeuristicGraph() {}

    /**
     * The canonical form, equal terms drawn once: variables as ellipses, conditions as diamonds, the priority with a double
     * border, values flowing upwards.
     */
    public static String dot(Heuristic heuristic) {
        Map<Term, Integer> numbers = new LinkedHashMap<>();
        number(heuristic.canonical().priority(), numbers);
        StringBuilder dot = new StringBuilder("digraph heuristic {\n  rankdir=BT;\n  node [fontname=\"Helvetica\"];\n");
        numbers.forEach((term, number) -> {
            String border = number == numbers.size() - 1 ? ", peripheries=2" : "";
            dot.append("  n%d [label=\"%s\", shape=%s%s];\n".formatted(number, label(term), shape(term), border));
            List<Term> parts = term.parts();
            for (int k = 0; k < parts.size(); k++) {
                String order = ordered(term) ? " [label=\"" + (k + 1) + "\"]" : "";
                dot.append("  n%d -> n%d%s;\n".formatted(numbers.getOrDefault(parts.get(k), 0), number, order));
            }
        });
        return dot.append("}\n").toString();
    }

    /** Numbers every distinct term after its parts. */
    private static void number(Term term, Map<Term, Integer> numbers) {
        if (!numbers.containsKey(term)) {
            term.parts().forEach(part -> number(part, numbers));
            numbers.put(term, numbers.size());
        }
    }

    private static boolean ordered(Term term) {
        return switch (term) {
            case Operation operation ->
                operation.operator().arity() == 2 && !operation.operator().commutative();
            case Choice ignored -> true;
            case Condition ignored -> true;
            case Constant ignored -> false;
            case Observed ignored -> false;
            case Flag ignored -> false;
        };
    }

    private static String shape(Term term) {
        return switch (term) {
            case Constant ignored -> "plaintext";
            case Observed ignored -> "ellipse";
            case Condition ignored -> "diamond";
            case Operation ignored -> "box";
            case Choice ignored -> "box";
            case Flag ignored -> "box";
        };
    }

    /** What is written into a term's node. */
    public static String label(Term term) {
        return switch (term) {
            case Constant constant -> FormulaNumber.of(constant.value());
            case Observed observed -> observed.variable().symbol();
            case Operation operation -> operation.operator().title();
            case Choice ignored -> "choose";
            case Flag ignored -> "flag";
            case Condition.Less ignored -> "<";
            case Condition.AtMost ignored -> "≤";
        };
    }
}
