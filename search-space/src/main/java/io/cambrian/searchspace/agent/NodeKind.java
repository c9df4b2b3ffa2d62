package io.cambrian.searchspace.agent;

import io.cambrian.searchspace.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of nodes, with what each is built from; {@link Design} says what they mean. */
public enum NodeKind {
    SOLVE(Arity.LEAF, true),
    VOTE(Arity.ONE, false, new NumberKey("samples", 1, 15)),
    WEIGHTED_VOTE(Arity.ONE, true, new NumberKey("samples", 1, 15), new NumberKey("weight", 1, 9)),
    FILTER(Arity.ONE, true, new NumberKey("samples", 1, 15)),
    REFINE(Arity.ONE, true, new NumberKey("rounds", 1, 10)),
    EARLY_STOP(Arity.ONE, false, new NumberKey("first", 2, 14), new NumberKey("samples", 3, 15)),
    PANEL(Arity.SEVERAL, false),
    CASCADE(Arity.SEVERAL, false, new NumberKey("samples", 2, 15)),
    DEBATE(Arity.SEVERAL, true, new NumberKey("rounds", 1, 10)),
    ROUTE(Arity.SEVERAL, true),
    SWITCH(Arity.TWO, false, new NumberKey("tries", 2, 10)),
    PLAN(Arity.ONE, true, new NumberKey("turns", 1, 10)),
    DECOMPOSE(Arity.ONE, true, new NumberKey("parts", 2, 10)),
    USE_TOOL(Arity.ONE, false),
    RUN_EXAMPLES(Arity.ONE, false, new NumberKey("tries", 1, 10)),
    RETRIEVE(Arity.ONE, false, new NumberKey("examples", 1, 10)),
    REMEMBER(Arity.ONE, true),
    TREE_SEARCH(Arity.SOME, true, new NumberKey("expansions", 1, 10)),
    DAG(Arity.GRAPH, true),
    BUDGET(Arity.ONE, false, new NumberKey("calls", 1, 100));

    private final Arity arity;
    private final boolean calls;
    private final List<NumberKey> numbers;

    NodeKind(Arity arity, boolean calls, NumberKey... numbers) {
        this.arity = arity;
        this.calls = calls;
        this.numbers = List.of(numbers);
    }

    /** The name as designs are written: {@code weighted-vote}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Arity arity() {
        return arity;
    }

    /** Whether the node calls a {@link Worker} itself, besides what its members do. */
    public boolean calls() {
        return calls;
    }

    /** The whole numbers that the node has. */
    public List<NumberKey> numbers() {
        return numbers;
    }

    /** All kinds as designs are written. */
    public static List<String> texts() {
        return Arrays.stream(values()).map(NodeKind::text).toList();
    }

    /** @throws IllegalArgumentException if there is no such kind; the message suggests the nearest */
    public static NodeKind byText(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no node '" + text + "'" + NearestName.suggestion(text, texts())));
    }

    void require(int... found) {
        for (int i = 0; i < found.length; i++) {
            numbers.get(i).require(found[i]);
        }
    }

    /** A copy. */
    <T> List<T> requireMembers(List<T> found) {
        if (found.size() < arity.least() || found.size() > arity.most()) {
            throw new IllegalArgumentException("'" + text() + "' has " + arity.least() + " to " + arity.most()
                    + " members, found " + found.size());
        }
        return List.copyOf(found);
    }
}
