package io.cambrian.searchspace.agent;

import java.util.List;

/** The most calls that a design can make on one problem, read off its text. */
public final class CallBound {

    /** Bounds beyond are not told apart. */
    public static final long MOST = 1_000_000_000L;

    private CallBound() {}

    /** The bound, at most {@link #MOST}. */
    public static long of(Design design) {
        Node node = Node.of(design);
        return Math.min(
                MOST, of(design, node.members().stream().map(CallBound::of).toList()));
    }

    /** The bound of a node whose members have these bounds. */
    private static long of(Design design, List<Long> members) {
        return switch (design) {
            case Design.Solve solve -> 1;
            case Design.Vote vote -> vote.samples() * sum(members);
            case Design.WeightedVote vote -> vote.samples() * (sum(members) + 1);
            case Design.Filter filter -> filter.samples() * (sum(members) + 1);
            case Design.Refine refine -> refine.rounds() * (sum(members) + 1) + sum(members);
            case Design.EarlyStop stop -> stop.samples() * sum(members);
            case Design.Panel panel -> sum(members);
            case Design.Cascade cascade -> cascade.samples() * sum(members);
            case Design.Debate debate -> debate.rounds() * sum(members) + 1;
            case Design.Route route -> 1 + most(members);
            case Design.Switch either -> either.tries() * members.getFirst() + members.getLast();
            case Design.Plan plan -> plan.turns() * (1 + sum(members));
            case Design.Decompose split -> 2 + split.parts() * sum(members);
            case Design.UseTool tool -> sum(members);
            case Design.RunExamples run -> run.tries() * sum(members);
            case Design.Retrieve retrieve -> sum(members);
            case Design.Remember remember -> sum(members) + 1;
            case Design.TreeSearch tree -> tree.expansions() * (most(members) + 1);
            case Design.Dag dag -> sum(members) + criticisms(dag);
            case Design.Budget budget -> Math.min(budget.calls(), sum(members));
        };
    }

    private static long criticisms(Design.Dag dag) {
        return dag.critic().isEmpty()
                ? 0
                : dag.vertices().stream()
                        .mapToInt(vertex -> vertex.sees().size())
                        .sum();
    }

    private static long sum(List<Long> bounds) {
        return bounds.stream().mapToLong(Long::longValue).sum();
    }

    private static long most(List<Long> bounds) {
        return bounds.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
