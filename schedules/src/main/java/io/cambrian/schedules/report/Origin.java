package io.cambrian.schedules.report;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.LineageEdge;
import io.cambrian.archive.StoredCandidate;
import io.cambrian.searchspace.CandidateId;
import java.util.List;

/**
 * Where a candidate first came from.
 *
 * <p>A search meets the same program again and again: a mutation may return to an ancestor, or change a dead node only. Counting
 * all of those as parents would make circles; the parents of a candidate's first proposal are older than itself, so
 * following them always ends.
 */
public final class Origin {

    private Origin() {}

    /** The edges to the parents of the candidate's first proposal; none for a fresh, given or unknown one. */
    public static List<LineageEdge> of(ArchiveView view, CandidateId candidate) {
        return view.candidate(candidate).map(stored -> first(view, stored)).orElse(List.of());
    }

    private static List<LineageEdge> first(ArchiveView view, StoredCandidate stored) {
        return view.parents(stored.id()).stream()
                .filter(edge -> edge.run().equals(stored.run()) && edge.index() == stored.index())
                .toList();
    }
}
