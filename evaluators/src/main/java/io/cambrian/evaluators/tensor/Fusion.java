package io.cambrian.evaluators.tensor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts a program into units, operations that have a common kernel in one unit.
 *
 * <p>A match is taken when nothing else needs what would no longer be computed, and nothing needs a result before the last
 * operation of the match.
 */
final class Fusion {

    private final Graph graph;
    private final List<List<Integer>> readers = new ArrayList<>();
    private final BitSet wanted = new BitSet();
    private final BitSet claimed = new BitSet();
    private final Map<Integer, Unit> fused = new TreeMap<>();

    private Fusion(Program program) {
        graph = program.graph();
        for (int i = 0; i < graph.size(); i++) {
            readers.add(new ArrayList<>());
            for (Node operand : graph.operations().get(i).operands()) {
                readers.get(operand.index()).add(i);
            }
        }
        program.outputs().forEach(output -> wanted.set(output.value().index()));
        program.updates().forEach(update -> wanted.set(update.value().index()));
    }

    /** The units of {@code program} in order. */
    static List<Unit> units(Program program, boolean fusing) {
        Fusion fusion = new Fusion(program);
        if (fusing) {
            fusion.findMatches();
        }
        return fusion.inOrder();
    }

    private void findMatches() {
        for (int i = graph.size() - 1; i >= 0; i--) {
            Node node = graph.node(i);
            for (FusionPattern pattern : FusionCatalogue.PATTERNS) {
                if (!claimed.get(i)) {
                    pattern.match(graph, node)
                            .filter(match -> isSafe(pattern, match, node))
                            .ifPresent(match -> take(pattern, match, node));
                }
            }
        }
    }

    private boolean isSafe(FusionPattern pattern, FusionPattern.Match match, Node last) {
        BitSet members = members(pattern, match);
        List<Node> results = match.images(pattern.results());
        return members.stream().allMatch(member -> {
            List<Integer> others = readers.get(member).stream()
                    .filter(reader -> !members.get(reader))
                    .toList();
            boolean isResult = results.contains(graph.node(member));
            boolean inTime = others.stream().allMatch(reader -> reader > last.index());
            return !claimed.get(member) && (isResult ? inTime : others.isEmpty() && !wanted.get(member));
        });
    }

    /** The operations that the kernel would compute. */
    private static BitSet members(FusionPattern pattern, FusionPattern.Match match) {
        BitSet members = new BitSet();
        pattern.members().forEach(member -> members.set(match.image(member).index()));
        return members;
    }

    private void take(FusionPattern pattern, FusionPattern.Match match, Node last) {
        claimed.or(members(pattern, match));
        fused.put(
                last.index(),
                new Unit(
                        last.index(),
                        graph.definition(last),
                        Optional.of(pattern.function()),
                        match.images(pattern.operands()),
                        match.images(pattern.results())));
    }

    /** Whether the i-th operation is read by fused functions only, which compute it anew. */
    private boolean isLeftOver(int i) {
        return graph.operations().get(i) instanceof Selection.FewHot
                && !wanted.get(i)
                && readers.get(i).stream().allMatch(claimed::get);
    }

    private List<Unit> inOrder() {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            Operation operation = graph.operations().get(i);
            if (fused.containsKey(i)) {
                units.add(fused.get(i));
            } else if (!claimed.get(i) && !isLeftOver(i)) {
                units.add(new Unit(i, operation, Optional.empty(), operation.operands(), List.of(graph.node(i))));
            }
        }
        return units;
    }
}
