package io.cambrian.searchspace.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node taken apart: what reading, writing and varying designs have in common, whatever the kind.
 *
 * @param kind of the node
 * @param numbers in the order of {@link NodeKind#numbers}
 * @param worker whom the node calls itself, if it does
 * @param members in the order in which they are first asked
 * @param tool the tool's name, empty but for {@link NodeKind#USE_TOOL}
 * @param sees of each vertex those that it sees, empty but for {@link NodeKind#DAG}
 */
record Node(
        NodeKind kind,
        List<Integer> numbers,
        Optional<Worker> worker,
        List<Design> members,
        String tool,
        List<List<Integer>> sees) {

    Node(NodeKind kind, List<Integer> numbers, Optional<Worker> worker, List<Design> members) {
        this(kind, numbers, worker, members, "", List.of());
    }

    static Node of(Design design) {
        return switch (design) {
            case Design.Solve d -> new Node(NodeKind.SOLVE, List.of(), Optional.of(d.worker()), List.of());
            case Design.Vote d -> silent(NodeKind.VOTE, List.of(d.samples()), d.of());
            case Design.WeightedVote d ->
                calling(NodeKind.WEIGHTED_VOTE, List.of(d.samples(), d.weight()), d.verifier(), d.of());
            case Design.Filter d -> calling(NodeKind.FILTER, List.of(d.samples()), d.verifier(), d.of());
            case Design.Refine d -> calling(NodeKind.REFINE, List.of(d.rounds()), d.verifier(), d.of());
            case Design.EarlyStop d -> silent(NodeKind.EARLY_STOP, List.of(d.first(), d.samples()), d.of());
            case Design.Panel d -> new Node(NodeKind.PANEL, List.of(), Optional.empty(), d.members());
            case Design.Cascade d -> new Node(NodeKind.CASCADE, List.of(d.samples()), Optional.empty(), d.members());
            case Design.Debate d -> new Node(NodeKind.DEBATE, List.of(d.rounds()), Optional.of(d.judge()), d.members());
            case Design.Route d -> new Node(NodeKind.ROUTE, List.of(), Optional.of(d.classifier()), d.members());
            case Design.Switch d -> silent(NodeKind.SWITCH, List.of(d.tries()), d.first(), d.otherwise());
            case Design.Plan d -> calling(NodeKind.PLAN, List.of(d.turns()), d.planner(), d.of());
            case Design.Decompose d -> calling(NodeKind.DECOMPOSE, List.of(d.parts()), d.splitter(), d.of());
            case Design.UseTool d ->
                new Node(NodeKind.USE_TOOL, List.of(), Optional.empty(), List.of(d.of()), d.tool(), List.of());
            case Design.RunExamples d -> silent(NodeKind.RUN_EXAMPLES, List.of(d.tries()), d.of());
            case Design.Retrieve d -> silent(NodeKind.RETRIEVE, List.of(d.examples()), d.of());
            case Design.Remember d -> calling(NodeKind.REMEMBER, List.of(), d.verifier(), d.of());
            case Design.TreeSearch d ->
                new Node(NodeKind.TREE_SEARCH, List.of(d.expansions()), Optional.of(d.verifier()), d.members());
            case Design.Dag d -> graph(d);
            case Design.Budget d -> silent(NodeKind.BUDGET, List.of(d.calls()), d.of());
        };
    }

    private static Node silent(NodeKind kind, List<Integer> numbers, Design... members) {
        return new Node(kind, numbers, Optional.empty(), List.of(members));
    }

    private static Node calling(NodeKind kind, List<Integer> numbers, Worker worker, Design member) {
        return new Node(kind, numbers, Optional.of(worker), List.of(member));
    }

    private static Node graph(Design.Dag dag) {
        return new Node(
                NodeKind.DAG,
                List.of(),
                dag.critic(),
                dag.vertices().stream().map(Vertex::actor).toList(),
                "",
                dag.vertices().stream().map(Vertex::sees).toList());
    }

    /** @throws IllegalArgumentException when a number or the number of members is out of range */
    Design design() {
        return switch (kind) {
            case SOLVE -> new Design.Solve(caller());
            case VOTE -> new Design.Vote(number(0), member());
            case WEIGHTED_VOTE -> new Design.WeightedVote(number(0), number(1), member(), caller());
            case FILTER -> new Design.Filter(number(0), member(), caller());
            case REFINE -> new Design.Refine(number(0), member(), caller());
            case EARLY_STOP -> new Design.EarlyStop(number(0), number(1), member());
            case PANEL -> new Design.Panel(members);
            case CASCADE -> new Design.Cascade(number(0), members);
            case DEBATE -> new Design.Debate(number(0), members, caller());
            case ROUTE -> new Design.Route(members, caller());
            case SWITCH -> new Design.Switch(number(0), members.getFirst(), members.getLast());
            case PLAN -> new Design.Plan(number(0), member(), caller());
            case DECOMPOSE -> new Design.Decompose(number(0), member(), caller());
            case USE_TOOL -> new Design.UseTool(tool, member());
            case RUN_EXAMPLES -> new Design.RunExamples(number(0), member());
            case RETRIEVE -> new Design.Retrieve(number(0), member());
            case REMEMBER -> new Design.Remember(member(), caller());
            case TREE_SEARCH -> new Design.TreeSearch(number(0), members, caller());
            case DAG -> new Design.Dag(vertices(), worker);
            case BUDGET -> new Design.Budget(number(0), member());
        };
    }

    private int number(int index) {
        return numbers.get(index);
    }

    private Design member() {
        return members.getFirst();
    }

    private Worker caller() {
        return worker.orElse(Worker.GENERIC);
    }

    private List<Vertex> vertices() {
        List<Vertex> vertices = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            vertices.add(new Vertex(members.get(i), sees.get(i)));
        }
        return vertices;
    }

    Node withNumbers(List<Integer> others) {
        return new Node(kind, others, worker, members, tool, sees);
    }

    Node withWorker(Optional<Worker> other) {
        return new Node(kind, numbers, other, members, tool, sees);
    }

    /** The node with as many other members. */
    Node withMembers(List<Design> others) {
        return new Node(kind, numbers, worker, others, tool, sees);
    }
}
