package io.cambrian.searchspace.agent;

import io.cambrian.searchspace.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a space of designs is built from.
 *
 * @param name in kebab case
 * @param nodes the kinds of nodes, with the numbers that are drawn for each: lists in the order of {@link NodeKind#numbers}; has
 *     {@link NodeKind#SOLVE}
 * @param solvers whom leaves call
 * @param callers whom other nodes call
 * @param leastMembers the fewest members that are drawn for a node that may have several
 * @param mostMembers the most
 * @param tools the tools there are; needed if {@link NodeKind#USE_TOOL} is among the nodes
 */
public record Vocabulary(
        String name,
        Map<NodeKind, List<List<Integer>>> nodes,
        List<Worker> solvers,
        List<Worker> callers,
        int leastMembers,
        int mostMembers,
        List<String> tools) {

    private static final List<Integer> ODD = List.of(3, 5, 7);

    /** Seven kinds of nodes and four roles: what designs with simulated workers are built from. */
    public static final Vocabulary SIM_3F = sim3f();

    /** All kinds of nodes but those that need tools or worked examples. */
    public static final Vocabulary FULL = full();

    /** The full one and answers that are run on worked examples. */
    public static final Vocabulary WITH_EXAMPLES =
            FULL.with("with-examples", NodeKind.RUN_EXAMPLES, values(range(1, 5)));

    private static final Catalogue<Vocabulary> NAMED =
            Catalogue.of("vocabulary", List.of(SIM_3F, FULL, WITH_EXAMPLES), Vocabulary::name);

    /**
     * @throws IllegalArgumentException if solve, a solver or a caller is missing, there are tools without {@link NodeKind#USE_TOOL} or the
     *     other way round, or the numbers of members do not lie between 2 and {@link Arity#MOST}
     */
    public Vocabulary {
        nodes = Collections.unmodifiableMap(new EnumMap<>(nodes));
        solvers = List.copyOf(solvers);
        callers = List.copyOf(callers);
        tools = List.copyOf(tools);
        if (!nodes.containsKey(NodeKind.SOLVE) || solvers.isEmpty() || callers.isEmpty()) {
            throw new IllegalArgumentException("a vocabulary has 'solve', and workers to call; '" + name
                    + "' has the nodes "
                    + nodes.keySet().stream().map(NodeKind::text).toList() + ", " + solvers.size() + " solvers and "
                    + callers.size() + " callers");
        }
        if (nodes.containsKey(NodeKind.USE_TOOL) == tools.isEmpty()) {
            throw new IllegalArgumentException("a vocabulary has tools if and only if it has 'use-tool'; '" + name
                    + "' has " + (tools.isEmpty() ? "it and no tools" : "the tools " + tools + " without it"));
        }
        if (leastMembers < 2 || mostMembers < leastMembers || mostMembers > Arity.MOST) {
            throw new IllegalArgumentException("numbers of members lie between 2 and " + Arity.MOST + ", found "
                    + leastMembers + " to " + mostMembers);
        }
    }

    /**
     * The vocabulary of this name, which needs no tools; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static Vocabulary byName(String name) {
        return NAMED.byName(name);
    }

    /**
     * The same with so many models, all of which solve.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Vocabulary withModels(int models) {
        List<Worker> all = new ArrayList<>();
        for (int model = 0; model < models; model++) {
            for (Worker solver : solvers) {
                all.add(solver.withModel(model));
            }
        }
        return new Vocabulary(name, nodes, all, callers, leastMembers, mostMembers, tools);
    }

    /**
     * The same with tools.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Vocabulary withTools(List<String> names) {
        return new Vocabulary(
                name, added(NodeKind.USE_TOOL, List.of(List.of())), solvers, callers, leastMembers, mostMembers, names);
    }

    private Vocabulary with(String other, NodeKind kind, List<List<Integer>> numbers) {
        return new Vocabulary(other, added(kind, numbers), solvers, callers, leastMembers, mostMembers, tools);
    }

    private Map<NodeKind, List<List<Integer>>> added(NodeKind kind, List<List<Integer>> numbers) {
        Map<NodeKind, List<List<Integer>>> more = new EnumMap<>(nodes);
        more.put(kind, numbers);
        return more;
    }

    /** The numbers that are drawn for a node of a kind of this vocabulary. */
    List<List<Integer>> numbers(NodeKind kind) {
        List<List<Integer>> numbers = nodes.get(kind);
        if (numbers == null) {
            throw new IllegalArgumentException("the vocabulary " + name + " has no '" + kind.text() + "'");
        }
        return numbers;
    }

    /** The kinds of nodes that have members. */
    List<NodeKind> inner() {
        return nodes.keySet().stream().filter(kind -> kind != NodeKind.SOLVE).toList();
    }

    /** The kinds of nodes, as designs are written. */
    Set<NodeKind> kinds() {
        return nodes.keySet();
    }

    private static Vocabulary sim3f() {
        Map<NodeKind, List<List<Integer>>> nodes = new EnumMap<>(NodeKind.class);
        nodes.put(NodeKind.SOLVE, List.of(List.of()));
        nodes.put(NodeKind.VOTE, values(ODD));
        nodes.put(NodeKind.FILTER, values(ODD));
        nodes.put(NodeKind.REFINE, values(range(1, 5)));
        nodes.put(NodeKind.PANEL, List.of(List.of()));
        nodes.put(NodeKind.ROUTE, List.of(List.of()));
        nodes.put(NodeKind.SWITCH, values(List.of(2)));
        return new Vocabulary(
                "sim-3f", nodes, workers(List.of(Worker.USUAL_TEMPERATURE)), List.of(Worker.GENERIC), 3, 3, List.of());
    }

    private static Vocabulary full() {
        Map<NodeKind, List<List<Integer>>> nodes = new EnumMap<>(SIM_3F.nodes());
        nodes.put(NodeKind.WEIGHTED_VOTE, List.of(List.of(3, 2), List.of(3, 4), List.of(5, 2), List.of(5, 4)));
        nodes.put(NodeKind.EARLY_STOP, List.of(List.of(2, 3), List.of(2, 5), List.of(3, 5), List.of(3, 7)));
        nodes.put(NodeKind.CASCADE, values(range(2, 5)));
        nodes.put(NodeKind.DEBATE, values(range(1, 3)));
        nodes.put(NodeKind.SWITCH, values(range(2, 3)));
        nodes.put(NodeKind.PLAN, values(range(1, 3)));
        nodes.put(NodeKind.DECOMPOSE, values(range(2, 4)));
        nodes.put(NodeKind.RETRIEVE, values(range(1, 3)));
        nodes.put(NodeKind.REMEMBER, List.of(List.of()));
        nodes.put(NodeKind.TREE_SEARCH, values(range(2, 6)));
        nodes.put(NodeKind.DAG, List.of(List.of()));
        nodes.put(NodeKind.BUDGET, values(range(2, 12)));
        return new Vocabulary("full", nodes, workers(List.of(0.1, 0.5, 0.8)), List.of(Worker.GENERIC), 2, 4, List.of());
    }

    private static List<Worker> workers(List<Double> temperatures) {
        return Arrays.stream(Role.values())
                .flatMap(role -> temperatures.stream().map(Worker.of(role)::withTemperature))
                .toList();
    }

    private static List<List<Integer>> values(List<Integer> values) {
        return values.stream().map(List::of).toList();
    }

    private static List<Integer> range(int least, int most) {
        List<Integer> range = new ArrayList<>();
        for (int i = least; i <= most; i++) {
            range.add(i);
        }
        return range;
    }
}
