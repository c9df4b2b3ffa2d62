package io.cambrian.searchspace.export.design;

import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.DesignTree;
import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;

/** Writes the members of an exported design: the interface to its workers, a method for each node, and what these share. */
final class AgentDesignMembers {

    private final AgentDesign design;
    private final String className;
    private final SourceText out;

    private AgentDesignMembers(AgentDesign design, String className, SourceText out) {
        this.design = design;
        this.className = className;
        this.out = out;
    }

    static void write(AgentDesign design, String className, SourceText out) {
        AgentDesignMembers members = new AgentDesignMembers(design, className, out);
        NodeMethods nodes = new NodeMethods();
        String root = nodes.answer(design.root(), "List.of()");
        members.interfaces();
        members.prompts();
        members.entrance(root);
        nodes.all().forEach(members::member);
        members.requests();
        AgentDesignPart.usedIn(String.join("\n", nodes.all())).forEach(part -> members.member(part.source()));
    }

    private void member(String source) {
        out.line("");
        out.lines(source);
    }

    private boolean budgeted() {
        return DesignTree.preorder(design.root()).stream().anyMatch(Design.Budget.class::isInstance);
    }

    private void interfaces() {
        out.lines("""

                /** What a design can do while it answers one problem. */
                public interface Calls {
                    /** Asks a worker, who sees these notes besides the problem; empty when no call is left for it. */
                    String ask(String request, String worker, List<String> seen);

                    /** How many calls are left. */
                    int left();
                }
                """);
    }

    private void prompts() {
        if (design.prompts().isEmpty()) {
            return;
        }
        out.line("");
        out.line("/** Instructions of workers; {@code prompt 1} of a worker is the first. */");
        out.line("public static final List<String> PROMPTS = List.of("
                + String.join(
                        ", ", design.prompts().stream().map(JavaLiteral::of).toList())
                + ");");
    }

    private void entrance(String root) {
        out.lines("""

                private final Calls calls;
                """);
        if (budgeted()) {
            member("""
                    /** Calls that are left and must not be made now. */
                    private int reserved;
                    """);
        }
        member("""
                private %s(Calls calls) {
                    this.calls = calls;
                }

                /**
                 * The answer to a problem; empty if there was no call to get one.
                 *
                 * @param problem what is asked; the design leaves it to its workers
                 */
                public static String answer(String problem, Calls calls) {
                    return new %s(calls).answer();
                }

                private String answer() {
                    return %s;
                }
                """.formatted(className, className, root));
    }

    private void requests() {
        member("""
                /** A request that costs a call; empty if none is left. */
                private String ask(String request, String worker, List<String> seen) {
                    return left() > 0 ? calls.ask(request, worker, seen) : "";
                }

                private int left() {
                    return calls.left()%s;
                }
                """.formatted(budgeted() ? " - reserved" : ""));
    }
}
