package io.cambrian.evaluators.problem.design.worker;

import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.DesignTree;
import io.cambrian.searchspace.agent.NodeKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What workers can be asked for.
 *
 * @param nodes the kinds of nodes that they serve
 * @param tools the tools that they have
 * @param models how many models there are; workers name them by numbers from 0
 */
public record Abilities(Set<NodeKind> nodes, Set<String> tools, int models) {

    public Abilities {
        nodes = Set.copyOf(nodes);
        tools = Set.copyOf(tools);
    }

    /** Whether a design asks for nothing else. */
    public Verdict check(AgentDesign design) {
        return DesignTree.preorder(design.root()).stream()
                .map(this::missing)
                .flatMap(Optional::stream)
                .findFirst()
                .<Verdict>map(Verdict.Rejected::new)
                .orElseGet(Verdict::accepted);
    }

    private Optional<String> missing(Design node) {
        NodeKind kind = DesignTree.kind(node);
        if (!nodes.contains(kind)) {
            return Optional.of("these workers do not serve '" + kind.text() + "'; they serve "
                    + nodes.stream().map(NodeKind::text).sorted().collect(Collectors.joining(", ")));
        }
        if (node instanceof Design.UseTool use && !tools.contains(use.tool())) {
            return Optional.of(
                    "these workers have no tool '" + use.tool() + "'" + NearestName.suggestion(use.tool(), tools));
        }
        return DesignTree.worker(node)
                .filter(worker -> worker.model() >= models)
                .map(worker -> "a '" + kind.text() + "' asks for model " + worker.model() + ", but there are " + models
                        + ", numbered from 0");
    }
}
