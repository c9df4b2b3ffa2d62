package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.Variable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the members of an exported rule for decisions whose options somebody else observes: a priority, and the choice by it. */
final class OptionMembers {

    private OptionMembers() {}

    /** Writes them, and says what they import. */
    static List<String> write(Heuristic heuristic, SourceText out) {
        PriorityMember.write("priority", "The priority of an option.", heuristic, out);
        List<Variable> variables = HeuristicVariables.of(heuristic).all();
        String arguments = IntStream.range(0, variables.size())
                .mapToObj(i -> "options[i][" + i + "]")
                .collect(Collectors.joining(", "));
        out.lines("""

                /**
                 * The option to take.
                 *
                 * @param options a row for each, with the arguments of {@code priority}
                 * @return its row, counted from 0
                 */
                public static int choose(double[][] options) {
                    int choice = 0;
                    double greatest = Double.NEGATIVE_INFINITY;
                    for (int i = 0; i < options.length; i++) {
                        double priority = priority(%s);
                        if (priority > greatest) {
                            choice = i;
                            greatest = priority;
                        }
                    }
                    return choice;
                }
                """.formatted(arguments));
        return List.of();
    }
}
