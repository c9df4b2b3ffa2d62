package io.cambrian.archive;

import io.cambrian.archive.record.Event.Proposed;
import io.cambrian.searchspace.CandidateId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Who was made from whom.
 *
 * <p>A candidate may be proposed many times, and a child may produce its own parent again, so the graph can have cycles;
 * walks visit every candidate once.
 */
final class Lineage {

    private final Function<CandidateId, List<Proposed>> proposalsOf;
    private final Function<CandidateId, List<Proposed>> proposalsMadeFrom;

    /** Both functions answer in the order of the journal. */
    Lineage(
            Function<CandidateId, List<Proposed>> proposalsOf,
            Function<CandidateId, List<Proposed>> proposalsMadeFrom) {
        this.proposalsOf = proposalsOf;
        this.proposalsMadeFrom = proposalsMadeFrom;
    }

    List<LineageEdge> parents(CandidateId child) {
        List<LineageEdge> edges = new ArrayList<>();
        for (Proposed proposal : proposalsOf.apply(child)) {
            proposal.parents().forEach(parent -> edges.add(edge(proposal, parent)));
        }
        return firstOfEach(edges);
    }

    List<LineageEdge> children(CandidateId parent) {
        return firstOfEach(proposalsMadeFrom.apply(parent).stream()
                .map(proposal -> edge(proposal, parent))
                .toList());
    }

    /** Breadth first: the candidate's own parents come first, then theirs. */
    List<LineageEdge> ancestors(CandidateId candidate) {
        List<LineageEdge> edges = new ArrayList<>();
        Set<CandidateId> seen = new HashSet<>(Set.of(candidate));
        Deque<CandidateId> open = new ArrayDeque<>(List.of(candidate));
        while (!open.isEmpty()) {
            for (LineageEdge edge : parents(open.removeFirst())) {
                edges.add(edge);
                if (seen.add(edge.parent())) {
                    open.addLast(edge.parent());
                }
            }
        }
        return List.copyOf(edges);
    }

    private static LineageEdge edge(Proposed proposal, CandidateId parent) {
        return new LineageEdge(proposal.candidate(), parent, proposal.operator(), proposal.run(), proposal.index());
    }

    /** Leaves out repetitions of the same child, parent and operator. */
    private static List<LineageEdge> firstOfEach(List<LineageEdge> edges) {
        record Ends(CandidateId child, CandidateId parent, String operator) {}
        Map<Ends, LineageEdge> first = new LinkedHashMap<>();
        edges.forEach(edge -> first.putIfAbsent(new Ends(edge.child(), edge.parent(), edge.operator()), edge));
        return List.copyOf(first.values());
    }
}
