package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.LineageEdge;
import io.cambrian.archive.StoredCandidate;
import io.cambrian.archive.record.Event;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Origin;
import io.cambrian.schedules.report.PopulationHistory;
import io.cambrian.schedules.report.PopulationPrinter;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.CandidateId;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where a candidate came from. */
@Command(
        name = "lineage",
        description = {
            "Show the ancestors of a candidate, with the operator along each edge.",
            "Of a run with a population, show where the weights of its members come from."
        },
        footer = "  ./cambrian lineage DQN --depth 3")
final class LineageCommand implements Callable<Integer> {

    /** How the ids of runs begin, and those of candidates never do. */
    private static final String RUN = "r-";

    @Parameters(
            paramLabel = "CANDIDATE",
            completionCandidates = KnownNames.Candidates.class,
            description = CandidateReference.DESCRIPTION + " Or the id of a run with a population.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String candidate;

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many generations of ancestors to show (default: ${DEFAULT-VALUE}).")
    private int depth;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    /** One candidate of the lineage. */
    record Ancestor(int generationsBack, String operator, CandidateId candidate, String formula) {}

    @Override
    public Integer call() {
        Counts.requireAtLeast(0, "--depth", depth);
        return candidate.startsWith(RUN) ? population() : ancestors();
    }

    private int population() {
        try (ArchiveView view = archive.openForReading();
                Stream<Event> events = view.events(view.run(candidate).id())) {
            PopulationHistory history = PopulationHistory.of(events);
            if (history.isEmpty()) {
                throw new SpecException("Run " + candidate + " has no population whose weights have parents; give a"
                        + " candidate's id to see where it came from.");
            }
            output.print(history, out -> PopulationPrinter.print(history, out));
        }
        return ExitCode.OK.number();
    }

    private int ancestors() {
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
