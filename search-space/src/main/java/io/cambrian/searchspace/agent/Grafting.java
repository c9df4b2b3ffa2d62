package io.cambrian.searchspace.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a part of one design into another, with the prompts that the part asks for. */
final class Grafting {

    private Grafting() {}

    /** The stock with its node of that number replaced, or nothing where the two have too many prompts together. */
    static Optional<AgentDesign> graft(AgentDesign stock, int node, Design scion, List<String> scionPrompts) {
        if (scionPrompts.isEmpty()) {
            Design whole = DesignTree.withNode(stock.root(), node, scion);
            return Optional.of(new AgentDesign(whole, stock.prompts()).canonical());
        }
        List<String> prompts = new ArrayList<>(stock.prompts());
        for (String prompt : used(scion, scionPrompts)) {
            if (!prompts.contains(prompt)) {
                prompts.add(prompt);
            }
        }
        if (prompts.size() > AgentDesign.MOST_PROMPTS) {
            return Optional.empty();
        }
        Design renumbered = DesignTree.withWorkers(
                scion,
                worker -> worker.promptSlot() == 0
                        ? worker
                        : worker.withPromptSlot(1 + prompts.indexOf(scionPrompts.get(worker.promptSlot() - 1))));
        return Optional.of(new AgentDesign(DesignTree.withNode(stock.root(), node, renumbered), prompts).canonical());
    }

    private static List<String> used(Design design, List<String> prompts) {
        return DesignTree.preorder(design).stream()
                .flatMap(node -> DesignTree.worker(node).stream())
                .filter(worker -> worker.promptSlot() > 0)
                .map(worker -> prompts.get(worker.promptSlot() - 1))
                .toList();
    }
}
