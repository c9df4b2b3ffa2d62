package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the members of an exported rule of packing: its priority, and the packing of a list of items. Only what the rule observes
 * is kept up.
 */
final class PackingMembers {

    private final Heuristic heuristic;
    private final HeuristicVariables variables;
    private final SourceText out;

    private PackingMembers(Heuristic heuristic, SourceText out) {
        this.heuristic = heuristic;
        this.variables = HeuristicVariables.of(heuristic);
        this.out = out;
    }

    /** Writes them, and says what they import. */
    static List<String> write(Heuristic heuristic, SourceText out) {
        PackingMembers members = new PackingMembers(heuristic, out);
        PriorityMember.write("priority", "The priority of a bin.", heuristic, out);
        members.pack();
        List<String> imports = new ArrayList<>(List.of("java.util.Arrays"));
        if (members.variables.contains(PackingVariable.NOISE)) {
            imports.add("java.util.function.DoubleSupplier");
        }
        return imports;
    }

    private void pack() {
        boolean noise = variables.contains(PackingVariable.NOISE);
        int unopened = variables.seeTheRow() ? 2 : 1;
        out.lines("""

                /**
                 * Packs items into bins.
                 *
                 * @param items sizes from 1 to the capacity
                 * @param capacity the room in an empty bin%s
                 * @return for each item the place of its bin, counted from 0%s
                 */""".formatted(
                        noise ? "\n * @param uniform draws from (0, 1)" : "",
                        unopened == 2 ? "; an unopened bin may be left out" : ""));
        out.open("public static int[] pack(int[] items, int capacity" + (noise ? ", DoubleSupplier uniform" : "")
                + ") {");
        out.line("int[] room = new int[" + (unopened == 2 ? "2 * items.length + 2" : "items.length + 1") + "];");
        out.line("Arrays.fill(room, capacity);");
        out.line("int[] places = new int[items.length];");
        out.line("int last = -1;");
        declarations();
        out.open("for (int i = 0; i < items.length; i++) {");
        out.line("int item = items[i];");
        check();
        choice(unopened);
        placement();
        out.close("}");
        out.line("return places;");
        out.close("}");
    }

    private void declarations() {
        if (countsBins()) {
            out.line("int[] binsWithRoom = new int[capacity + 1];");
        }
        if (countsItems()) {
            out.line("int[] itemsOfSize = new int[capacity + 1];");
        }
        if (variables.contains(PackingVariable.OPEN)) {
            out.line("int open = 0;");
        }
    }

    private void check() {
        out.open("if (item < 1 || item > capacity) {");
        out.line(
                "throw new IllegalArgumentException(\"item \" + i + \" has size \" + item + \", not 1 to \" + capacity);");
        out.close("}");
    }

    private void choice(int unopened) {
        out.line("int best = -1;");
        out.line("double greatest = Double.NEGATIVE_INFINITY;");
        if (variables.contains(PackingVariable.PREVIOUS)) {
            out.line("int previous = 0;");
        }
        out.open("for (int place = 0; place <= last + " + unopened + "; place++) {");
        out.line("int residual = room[place];");
        out.open("if (residual >= item) {");
        out.line("double value = priority(" + arguments() + ");");
        out.line("double priority = Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;");
        out.line("boolean fuller = best >= 0 && priority == greatest && residual < room[best];");
        out.open("if (best < 0 || priority > greatest || fuller) {");
        out.line("best = place;");
        out.line("greatest = priority;");
        out.close("}");
        if (variables.contains(PackingVariable.PREVIOUS)) {
            out.line("previous = residual;");
        }
        out.close("}");
        out.close("}");
    }

    private void placement() {
        if (countsItems()) {
            out.line("itemsOfSize[item]++;");
        }
        boolean open = variables.contains(PackingVariable.OPEN);
        if (countsBins()) {
            out.open("if (room[best] < capacity) {");
            out.line("binsWithRoom[room[best]]--;");
            out.close("}");
            out.open("if (room[best] > item) {");
            out.line("binsWithRoom[room[best] - item]++;");
            out.close("}");
        }
        if (open) {
            out.line("open += (room[best] == capacity ? 1 : 0) - (room[best] == item ? 1 : 0);");
        }
        out.line("room[best] -= item;");
        out.line("places[i] = best;");
        out.line("last = Math.max(last, best);");
    }

    private boolean countsBins() {
        return variables.contains(PackingVariable.ALIKE) || variables.contains(PackingVariable.AWAITING);
    }

    private boolean countsItems() {
        return variables.contains(PackingVariable.GAP_ITEMS) || variables.contains(PackingVariable.RESIDUAL_ITEMS);
    }

    private String arguments() {
        return variables.all().stream()
                .map(variable -> argument((PackingVariable) variable))
                .collect(Collectors.joining(", "));
    }

    private static String argument(PackingVariable variable) {
        return switch (variable) {
            case ITEM -> "item";
            case RESIDUAL -> "residual";
            case GAP -> "residual - item";
            case CAPACITY -> "capacity";
            case NEW -> "residual == capacity ? 1 : 0";
            case ALIKE -> "binsWithRoom[residual]";
            case AWAITING -> "binsWithRoom[residual - item]";
            case OPEN -> "open";
            case PACKED -> "i";
            case GAP_ITEMS -> "itemsOfSize[residual - item]";
            case RESIDUAL_ITEMS -> "itemsOfSize[residual]";
            case POSITION -> "place";
            case LAST -> "last";
            case PREVIOUS -> "previous";
            case NOISE -> "uniform.getAsDouble()";
        };
    }
}
