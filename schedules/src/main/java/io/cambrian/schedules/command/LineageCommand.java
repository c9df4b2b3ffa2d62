package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.LineageEdge;
import io.cambrian.archive.StoredCandidate;
import io.cambrian.schedules.report.Origin;
import io.cambrian.searchspace.CandidateId;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where a candidate came from. */
@Command(
        name = "lineage",
        description = "Show the ancestors of a candidate, with the operator along each edge.",
        mixinStandardHelpOptions = true)
final class LineageCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CANDIDATE",
            description = "A candidate's id, a unique beginning of it, or a name such as DQN or PPO.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String candidate;

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many generations back (default: ${DEFAULT-VALUE}).")
    private int depth;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    /** One candidate of the lineage. */
    record Ancestor(int generationsBack, String operator, CandidateId candidate, String formula) {}

    @Override
    public Integer call() {
        CandidateId id = CandidateReference.resolve(candidate, archive).member().id();
        try (ArchiveView view = archive.openForReading()) {
            List<Ancestor> lineage = new ArrayList<>();
            collect(view, id, "", 0, new HashSet<>(), lineage);
            output.print(lineage, out -> lineage.forEach(ancestor -> print(ancestor, out)));
        }
        return ExitCode.OK.number();
    }

    private void collect(
            ArchiveView view,
            CandidateId id,
            String operator,
            int generation,
            Set<CandidateId> seen,
            List<Ancestor> into) {
        into.add(new Ancestor(
                generation,
                operator,
                id,
                view.candidate(id).map(StoredCandidate::formula).orElse("not proposed in this archive")));
        if (generation == depth || !seen.add(id)) {
            return;
        }
        for (LineageEdge edge : Origin.of(view, id)) {
            collect(view, edge.parent(), edge.operator(), generation + 1, seen, into);
        }
    }

    private static void print(Ancestor ancestor, PrintWriter out) {
        String edge = ancestor.operator().isEmpty() ? "" : "← " + ancestor.operator() + " of ";
        out.println("  ".repeat(ancestor.generationsBack()) + edge
                + ancestor.candidate().shortForm() + "  " + ancestor.formula());
    }
}
