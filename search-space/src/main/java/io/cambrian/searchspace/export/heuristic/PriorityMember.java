package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the method that computes what an exported heuristic makes greatest. */
final class PriorityMember {

    private PriorityMember() {}

    static void write(String name, String what, Heuristic heuristic, SourceText out) {
        String parameters = HeuristicVariables.of(heuristic).all().stream()
                .map(variable -> "double " + HeuristicVariables.name(variable))
                .collect(Collectors.joining(", "));
        out.line("");
        out.line("/** " + what + " */");
        out.open("public static double " + name + "(" + parameters + ") {");
        Map<Quantity, String> names = new LinkedHashMap<>();
        TermCode code = new TermCode(names);
        for (Quantity shared : SharedTerms.of(heuristic.priority())) {
            String local = "x" + (names.size() + 1);
            out.line("double " + local + " = " + code.of(shared) + ";");
            names.put(shared, local);
        }
        out.line("return " + code.of(heuristic.priority()) + ";");
        out.close("}");
    }
}
