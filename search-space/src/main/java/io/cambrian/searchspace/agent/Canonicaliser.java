package io.cambrian.searchspace.agent;

import java.util.ArrayList;
import java.util.List;

/**
 * The form of a design that is hashed and run. Rewriting keeps every call and its order, so a design and its canonical form
 * give the same answers from the same draws:
 *
 * <pre>
 * Vote(1, X)               → X
 * Budget(n, X)             → X                 if X makes at most n calls
 * Budget(n, Budget(m, X))  → Budget(min(n, m), X)
 * </pre>
 *
 * <p>Prompts are numbered in the order of their first use, equal ones alike, and those that are not used are dropped.
 *
 * <p>Not rewritten: nested votes, since the plurality of pluralities is another answer than the plurality of all; the order of
 * members, which decides ties and who is asked before the calls run out.
 */
final class Canonicaliser {

    private Canonicaliser() {}

    static AgentDesign canonical(AgentDesign design) {
        Design root = simplified(design.root());
        if (design.prompts().isEmpty()) {
            return AgentDesign.of(root);
        }
        List<String> used = new ArrayList<>();
        for (Design node : DesignTree.preorder(root)) {
            Node.of(node)
                    .worker()
                    .map(Worker::promptSlot)
                    .filter(slot -> slot > 0)
                    .ifPresent(slot -> {
                        String prompt = design.prompts().get(slot - 1);
                        if (!used.contains(prompt)) {
                            used.add(prompt);
                        }
                    });
        }
        Design numbered = DesignTree.withWorkers(
                root,
                worker -> worker.promptSlot() == 0
                        ? worker
                        : worker.withPromptSlot(
                                1 + used.indexOf(design.prompts().get(worker.promptSlot() - 1))));
        return new AgentDesign(numbered, used);
    }

    private static Design simplified(Design design) {
        Node node = Node.of(design);
        Design inner = node.withMembers(
                        node.members().stream().map(Canonicaliser::simplified).toList())
                .design();
        if (inner instanceof Design.Vote vote && vote.samples() == 1) {
            return vote.of();
        }
        return inner instanceof Design.Budget budget ? simplified(budget) : inner;
    }

    private static Design simplified(Design.Budget budget) {
        if (CallBound.of(budget.of()) <= budget.calls()) {
            return budget.of();
        }
        return budget.of() instanceof Design.Budget nested
                ? new Design.Budget(Math.min(budget.calls(), nested.calls()), nested.of())
                : budget;
    }
}
