package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings programs that differ only in dead nodes, in the order of commutative operands, in repeated subexpressions or in
 * the order of their nodes to one form.
 *
 * <p>Nodes are numbered level by level: a node's level is one more than the greatest level of its operands, inputs and
 * constants have level 0. By the time a level is numbered its operands have their final numbers, so commutative operands
 * can be sorted, equal nodes found and the level's nodes ordered by comparing short tuples, never whole subgraphs.
 *
 * <p>Nodes that draw noise are never shared and keep the order they had among themselves: each has a level of its own,
 * above that of the one before. The k-th of them therefore reads the k-th stretch of the noise stream in every form of the
 * program.
 */
final class Canonicaliser {

    private static final Comparator<Node> WITHIN_LEVEL = Comparator.comparingInt(Canonicaliser::rank)
            .thenComparing(Canonicaliser::detail)
            .thenComparing(node -> node.operands().stream().map(Operand::index).toList(), Canonicaliser::lexicographic);

    private Canonicaliser() {}

    static LossProgram canonical(LossProgram program) {
        List<Node> nodes = program.nodes();
        int[] levels = levels(program);
        int[] renumbered = new int[nodes.size()];
        List<Node> canonical = new ArrayList<>();
        for (int level = 0; level <= levels[program.output()]; level++) {
            // equal nodes meet in one entry; a level has at most one stochastic node, so none of those is merged
            SortedMap<Node, List<Integer>> found = new TreeMap<>(WITHIN_LEVEL);
            for (int i = 0; i < nodes.size(); i++) {
                if (levels[i] == level) {
                    found.computeIfAbsent(renumber(nodes.get(i), renumbered), key -> new ArrayList<>())
                            .add(i);
                }
            }
            found.forEach((node, positions) -> {
                positions.forEach(position -> renumbered[position] = canonical.size());
                canonical.add(node);
            });
        }
        return new LossProgram(canonical);
    }

    /** The level of every node; −1 for dead ones. */
    private static int[] levels(LossProgram program) {
        boolean[] live = program.live();
        int[] levels = new int[live.length];
        int lastStochastic = 0;
        for (int i = 0; i < levels.length; i++) {
            Node node = program.nodes().get(i);
            int level = 0;
            for (Operand operand : node.operands()) {
                level = Math.max(level, levels[operand.index()] + 1);
            }
            if (live[i] && node.stochastic()) {
                level = Math.max(level, lastStochastic + 1);
                lastStochastic = level;
            }
            levels[i] = live[i] ? level : -1;
        }
        return levels;
    }

    private static Node renumber(Node node, int[] renumbered) {
        if (!(node instanceof Node.Operation operation)) {
            return node;
        }
        List<Operand> operands = new ArrayList<>();
        for (Operand operand : operation.operands()) {
            operands.add(new Operand(renumbered[operand.index()], operand.sort()));
        }
        if (operation.operator().commutative()) {
            operands.sort(Comparator.comparingInt(Operand::index));
        }
        return new Node.Operation(operation.operator(), operands);
    }

    private static int rank(Node node) {
        return switch (node) {
            case Node.Input input -> input.source().ordinal();
            case Node.Constant ignored -> Integer.MAX_VALUE - 2;
            case Node.Noise ignored -> Integer.MAX_VALUE - 1;
            case Node.Operation ignored -> Integer.MAX_VALUE;
        };
    }

    /** Names rather than positions in an enumeration, so that adding an operator changes no id. */
    private static String detail(Node node) {
        return switch (node) {
            case Node.Input input -> input.source().title();
            case Node.Constant constant -> Double.toString(constant.value());
            case Node.Noise noise -> noise.distribution().title();
            case Node.Operation operation -> operation.operator().title();
        };
    }

    private static int lexicographic(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
