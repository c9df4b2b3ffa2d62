package io.cambrian.searchspace.export.design;

import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.DesignTree;
import io.cambrian.searchspace.agent.Vertex;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.export.JavaLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a method for each node of a design, but for single calls, which stand where they are made. Every method does what
 * {@link Design} says of its node, one request after another.
 */
final class NodeMethods {

    /** Each before those of its members. */
    private final List<String> methods = new ArrayList<>();

    /** Makes the methods of a node and its members; the expression for its answer in the sight of these notes. */
    String answer(Design design, String seen) {
        return design instanceof Design.Solve solve
                ? "ask(\"solve\", " + literal(solve.worker()) + ", " + seen + ")"
                : method(design) + "(" + seen + ")";
    }

    /** Makes a node's method; its name. */
    private String method(Design design) {
        int place = methods.size();
        methods.add("");
        String name = JavaLiteral.camelCase(DesignTree.kind(design).text()) + methods.size();
        String body = body(design).indent(4);
        methods.set(place, "private String " + name + "(List<String> seen) {\n" + body + "}");
        return name;
    }

    /** The methods that have been asked for. */
    List<String> all() {
        return methods;
    }

    private String body(Design design) {
        return switch (design) {
            case Design.Solve node -> "return " + answer(node, "seen") + ";";
            case Design.Vote node -> AgentDesignBodies.vote("i < " + node.samples(), answer(node.of(), "seen"), "1");
            case Design.EarlyStop node ->
                AgentDesignBodies.vote(
                        "i < " + node.samples() + " && !(i == " + node.first() + " && votes.distinct() == 1)",
                        answer(node.of(), "seen"),
                        "1");
            case Design.WeightedVote node ->
                AgentDesignBodies.vote(
                        "i < " + node.samples(),
                        answer(node.of(), "seen"),
                        accepts(node.verifier()) + " ? " + node.weight() + " : 1");
            case Design.Filter node ->
                AgentDesignBodies.filter(node.samples(), answer(node.of(), "seen"), accepts(node.verifier()));
            case Design.Refine node ->
                AgentDesignBodies.refine(node.rounds(), answer(node.of(), "notes"), literal(node.verifier()));
            case Design.Panel node -> members(node.members()) + AgentDesignBodies.PANEL;
            case Design.Cascade node -> members(node.members()) + AgentDesignBodies.cascade(node.samples());
            case Design.Debate node ->
                members(node.members()) + AgentDesignBodies.debate(node.rounds(), literal(node.judge()));
            case Design.Route node -> members(node.members()) + AgentDesignBodies.route(literal(node.classifier()));
            case Design.Switch node -> either(node);
            case Design.Plan node ->
                AgentDesignBodies.plan(node.turns(), literal(node.planner()), answer(node.of(), "notes"));
            case Design.Decompose node ->
                AgentDesignBodies.decompose(
                        node.parts(),
                        literal(node.splitter()),
                        answer(node.of(), "with(seen, \"part \" + answers.size())"));
            case Design.UseTool node -> noted("tool-result", "use " + node.tool(), node.of());
            case Design.Retrieve node -> noted("memory", "retrieve " + node.examples(), node.of());
            case Design.RunExamples node -> AgentDesignBodies.runExamples(node.tries(), answer(node.of(), "notes"));
            case Design.Remember node ->
                AgentDesignBodies.remember(answer(node.of(), "seen"), accepts(node.verifier()));
            case Design.TreeSearch node ->
                members(node.members()) + AgentDesignBodies.treeSearch(node.expansions(), accepts(node.verifier()));
            case Design.Dag node -> graph(node);
            case Design.Budget node -> AgentDesignBodies.budget(node.calls(), answer(node.of(), "seen"));
        };
    }

    private String either(Design.Switch node) {
        String first = answer(node.first(), "seen");
        String otherwise = answer(node.otherwise(), "seen");
        return AgentDesignBodies.either(node.tries(), first, otherwise);
    }

    private String noted(String note, String request, Design of) {
        String text = "calls.ask(" + JavaLiteral.of(request) + ", \"generic\", seen)";
        return "return " + answer(of, "with(seen, \"" + note + " \" + " + text + ")") + ";";
    }

    private String graph(Design.Dag node) {
        String sees = JavaLiteral.row(node.vertices(), vertex -> JavaLiteral.row(vertex.sees(), String::valueOf));
        return members(node.vertices().stream().map(Vertex::actor).toList())
                + "int[][] sees = " + sees + ";\n"
                + AgentDesignBodies.graph(node.critic().map(NodeMethods::literal));
    }

    private String members(List<Design> members) {
        return members.stream()
                .map(member -> member instanceof Design.Solve
                        ? "notes -> " + answer(member, "notes")
                        : "this::" + method(member))
                .collect(Collectors.joining(",\n    ", "Member[] members = {\n    ", "\n};\n"));
    }

    private static String accepts(Worker verifier) {
        return "accepts(" + literal(verifier) + ", answer, seen)";
    }

    private static String literal(Worker worker) {
        return JavaLiteral.of(WorkerPhrase.of(worker));
    }
}
