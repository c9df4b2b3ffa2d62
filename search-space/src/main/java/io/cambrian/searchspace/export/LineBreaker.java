package io.cambrian.searchspace.export;

import java.util.ArrayList;
import java.util.List;

/** Breaks long statements after a comma or before an operator, where the fewest brackets are open. */
final class LineBreaker {

    private static final List<String> OPERATORS = List.of(" + ", " - ", " ? ", " : ", " * ");

    /** A line is not broken within its first part of so many, which also keeps a continued line's operator in its place. */
    private static final int SHORTEST = 4;

    private static final String CONTINUATION = "        ";

    private LineBreaker() {}

    /** The statement in lines of at most {@code limit} characters, as far as it can be broken; comments are left alone. */
    static List<String> lines(String statement, int limit) {
        List<String> lines = new ArrayList<>();
        String rest = statement;
        boolean comment =
                statement.stripLeading().startsWith("*") || statement.contains("/*") || statement.contains("//");
        while (!comment && rest.length() > limit) {
            int at = bestBreak(rest, limit);
            if (at < 0) {
                break;
            }
            lines.add(rest.substring(0, at).stripTrailing());
            rest = CONTINUATION + rest.substring(at).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** The last of the outermost places to break at, or −1. */
    private static int bestBreak(String text, int limit) {
        int depth = 0;
        boolean quoted = false;
        int best = -1;
        int bestDepth = Integer.MAX_VALUE;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            }
            quoted ^= c == '"';
            if (quoted) {
                continue;
            }
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            int place = i;
            boolean operator = OPERATORS.stream().anyMatch(each -> text.startsWith(each, place));
            boolean comma = c == ',' && i + 1 < limit;
            if ((operator || comma) && depth <= bestDepth && i > limit / SHORTEST) {
                best = i + 1;
                bestDepth = depth;
            }
        }
        return best;
    }
}
