package io.cambrian.searchspace.agent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Designs as one line for people: {@code Refine 2 of Filter 7 of Route(expert-1 | expert-2 | expert-3)}.
 *
 * <p>A worker is its role, with what is unusual about it in brackets: {@code generic[prompt 2, temperature 0.8]}; whom a node calls
 * itself is named only where it is not the usual generic worker: {@code Filter 7 by expert-1 of …}.
 */
final class DesignText {

    private DesignText() {}

    static String of(AgentDesign design) {
        return text(design.root());
    }

    private static String text(Design design) {
        return switch (design) {
            case Design.Solve d -> worker(d.worker());
            case Design.Vote d -> "Vote " + d.samples() + of(d.of());
            case Design.WeightedVote d ->
                "Weighted vote " + d.samples() + " (accepted × " + d.weight() + ")" + by(d.verifier()) + of(d.of());
            case Design.Filter d -> "Filter " + d.samples() + by(d.verifier()) + of(d.of());
            case Design.Refine d -> "Refine " + d.rounds() + by(d.verifier()) + of(d.of());
            case Design.EarlyStop d -> "Early stop " + d.first() + "/" + d.samples() + of(d.of());
            case Design.Panel d -> "Panel(" + list(d.members(), ", ") + ")";
            case Design.Cascade d -> "Cascade " + d.samples() + "(" + list(d.members(), " → ") + ")";
            case Design.Debate d -> "Debate " + d.rounds() + by(d.judge()) + "(" + list(d.members(), ", ") + ")";
            case Design.Route d -> "Route" + by(d.classifier()) + "(" + list(d.members(), " | ") + ")";
            case Design.Switch d ->
                "Switch " + d.tries() + "(" + text(d.first()) + ", else " + text(d.otherwise()) + ")";
            case Design.Plan d -> "Plan " + d.turns() + by(d.planner()) + " for " + text(d.of());
            case Design.Decompose d -> "Decompose " + d.parts() + by(d.splitter()) + of(d.of());
            case Design.UseTool d -> "Tool " + d.tool() + " for " + text(d.of());
            case Design.RunExamples d -> "Run examples " + d.tries() + of(d.of());
            case Design.Retrieve d -> "Retrieve " + d.examples() + " for " + text(d.of());
            case Design.Remember d -> "Remember" + by(d.verifier()) + of(d.of());
            case Design.TreeSearch d ->
                "Tree search " + d.expansions() + by(d.verifier()) + "(" + list(d.members(), ", ") + ")";
            case Design.Dag d -> "Graph" + d.critic().map(DesignText::critic).orElse("") + graph(d.vertices());
            case Design.Budget d -> "At most " + d.calls() + " calls" + of(d.of());
        };
    }

    private static String of(Design member) {
        return " of " + text(member);
    }

    private static String list(List<Design> members, String separator) {
        return members.stream().map(DesignText::text).collect(Collectors.joining(separator));
    }

    private static String graph(List<Vertex> vertices) {
        return IntStream.range(0, vertices.size())
                .mapToObj(i -> i + ": " + text(vertices.get(i).actor())
                        + sees(vertices.get(i).sees()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String sees(List<Integer> earlier) {
        return earlier.isEmpty()
                ? ""
                : " ← " + earlier.stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    private static String critic(Worker critic) {
        return " with critic" + by(critic);
    }

    private static String by(Worker worker) {
        return worker.equals(Worker.GENERIC) ? "" : " by " + worker(worker);
    }

    /** A worker for people: {@code expert-1[temperature 0.8]}. */
    static String worker(Worker worker) {
        List<String> unusual = Stream.of(
                        when(worker.promptSlot() != 0, "prompt " + worker.promptSlot()),
                        when(worker.temperature() != Worker.USUAL_TEMPERATURE, "temperature " + worker.temperature()),
                        when(worker.model() != 0, "model " + worker.model()))
                .flatMap(Optional::stream)
                .toList();
        return worker.role().text() + (unusual.isEmpty() ? "" : unusual);
    }

    private static Optional<String> when(boolean holds, String text) {
        return holds ? Optional.of(text) : Optional.empty();
    }
}
