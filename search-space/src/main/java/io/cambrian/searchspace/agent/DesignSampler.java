package io.cambrian.searchspace.agent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Draws designs and parts of them.
 *
 * @param vocabulary what they are built from
 */
record DesignSampler(Vocabulary vocabulary) {

    private static final double LEAF_PROBABILITY = 0.25;
    private static final double EDGE_PROBABILITY = 0.5;

    /** A design of at most so many nodes on any way; all kinds of inner nodes are equally likely. */
    Design design(int mostDepth, RandomGenerator random) {
        List<NodeKind> inner = vocabulary.inner();
        if (mostDepth <= 1 || inner.isEmpty() || random.nextDouble() < LEAF_PROBABILITY) {
            return leaf(random);
        }
        NodeKind kind = either(inner, random);
        List<Design> members = new ArrayList<>();
        for (int count = memberCount(kind, random); count > 0; count--) {
            members.add(design(mostDepth - 1, random));
        }
        return node(kind, members, random);
    }

    Design leaf(RandomGenerator random) {
        return new Design.Solve(either(vocabulary.solvers(), random));
    }

    /**
     * A new node with the design as its only member; where the vocabulary has no such kind of node, with leaves as the other members.
     */
    Design around(Design design, RandomGenerator random) {
        List<NodeKind> single = vocabulary.inner().stream()
                .filter(kind -> kind.arity() == Arity.ONE)
                .toList();
        NodeKind kind = either(single.isEmpty() ? vocabulary.inner() : single, random);
        List<Design> members = new ArrayList<>(List.of(design));
        for (int count = memberCount(kind, random); count > 1; count--) {
            members.add(leaf(random));
        }
        Collections.swap(members, 0, random.nextInt(members.size()));
        return node(kind, members, random);
    }

    private int memberCount(NodeKind kind, RandomGenerator random) {
        return switch (kind.arity()) {
            case LEAF -> 0;
            case ONE -> 1;
            case TWO -> 2;
            case SOME, SEVERAL, GRAPH -> random.nextInt(vocabulary.leastMembers(), vocabulary.mostMembers() + 1);
        };
    }

    private Design node(NodeKind kind, List<Design> members, RandomGenerator random) {
        boolean calls = kind == NodeKind.DAG ? random.nextBoolean() : kind.calls();
        return new Node(
                        kind,
                        either(vocabulary.numbers(kind), random),
                        calls ? Optional.of(either(vocabulary.callers(), random)) : Optional.empty(),
                        members,
                        kind == NodeKind.USE_TOOL ? either(vocabulary.tools(), random) : "",
                        kind == NodeKind.DAG ? edges(members.size(), random) : List.of())
                .design();
    }

    /** Every vertex sees the one before, and each earlier one with probability one half. */
    private static List<List<Integer>> edges(int vertices, RandomGenerator random) {
        List<List<Integer>> all = new ArrayList<>();
        for (int vertex = 0; vertex < vertices; vertex++) {
            List<Integer> sees = new ArrayList<>();
            for (int earlier = 0; earlier < vertex; earlier++) {
                if (earlier == vertex - 1 || random.nextDouble() < EDGE_PROBABILITY) {
                    sees.add(earlier);
                }
            }
            all.add(sees);
        }
        return all;
    }

    /**
     * The node with one of its own properties changed: its numbers by a step in the vocabulary's list, or whom a leaf calls; the
     * prompt stays. Nothing, if there is nothing to change.
     */
    Optional<Design> stepped(Design design, RandomGenerator random) {
        Node node = Node.of(design);
        if (design instanceof Design.Solve solve) {
            return another(vocabulary.solvers(), solve.worker(), random)
                    .map(worker -> new Design.Solve(
                            worker.withPromptSlot(solve.worker().promptSlot())));
        }
        List<List<Integer>> numbers = vocabulary.nodes().getOrDefault(node.kind(), List.of());
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                node.withNumbers(neighbour(numbers, node.numbers(), random)).design());
    }

    private static List<Integer> neighbour(List<List<Integer>> all, List<Integer> found, RandomGenerator random) {
        int index = all.indexOf(found);
        if (index < 0) {
            return either(all, random);
        }
        int step = random.nextBoolean() ? 1 : -1;
        int next = index + step;
        return all.get(next < 0 || next == all.size() ? index - step : next);
    }

    private static Optional<Worker> another(List<Worker> all, Worker found, RandomGenerator random) {
        List<Worker> others = all.stream()
                .filter(worker -> !worker.equals(found.withPromptSlot(0)))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(either(others, random));
    }

    static <T> T either(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
