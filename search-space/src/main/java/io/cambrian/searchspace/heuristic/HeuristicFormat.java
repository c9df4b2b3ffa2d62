package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.heuristic.domain.Domain;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Heuristics as one line of JSON, the priority as {@link TermJson} describes it. Best fit is
 *
 * <pre>
 * {"kind":"heuristic","version":1,"domain":"packing","priority":["negate","gap"]}
 * </pre>
 */
public final class HeuristicFormat implements CandidateFormat<Heuristic> {

    private static final String DOMAIN = "domain";
    private static final String PRIORITY = "priority";
    private static final CandidateJson.Kind KIND =
            new CandidateJson.Kind(Heuristic.KIND, 1, "a heuristic", "heuristics");

    @Override
    public String write(Heuristic heuristic) {
        ObjectNode root = KIND.begin();
        root.put(DOMAIN, heuristic.domain().title());
        root.set(PRIORITY, TermJson.write(heuristic.priority()));
        return CandidateJson.text(root);
    }

    /** What {@link #write} gives for the {@linkplain Heuristic#canonical() canonical form}. */
    @Override
    public String writeCanonical(Heuristic heuristic) {
        return write(heuristic.canonical());
    }

    @Override
    public Heuristic read(String json) {
        return KIND.read(json, HeuristicFormat::heuristic);
    }

    @Override
    public String formula(Heuristic heuristic) {
        return HeuristicFormula.of(heuristic);
    }

    private static Heuristic heuristic(CandidateJson json) {
        json.refuseOthers("a heuristic", List.of(DOMAIN, PRIORITY));
        Domain domain = Domain.byTitle(json.string(DOMAIN));
        return new Heuristic(domain, TermJson.quantity(json.at(PRIORITY), domain, PRIORITY));
    }
}
