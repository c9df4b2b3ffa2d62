package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.CandidateEvaluation;
import io.cambrian.archive.LineageEdge;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.Origin;
import io.cambrian.schedules.report.TaskSummary;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.CandidateId;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows everything that is known of one candidate. */
@Command(
        name = "show",
        description = "Show a candidate: formula, parents, children, and what its evaluations in the archive say.",
        footer = "  ./cambrian show DQNReg")
final class ShowCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CANDIDATE",
            completionCandidates = KnownNames.Candidates.class,
            description = CandidateReference.DESCRIPTION)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String candidate;

    @Option(
            names = "--graphviz",
            description = "Print a loss program's graph for Graphviz' dot instead; --json has it always.")
    private boolean graphviz;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    /** What {@code --json} prints. */
    record Shown(
            CandidateId id,
            String kind,
            Optional<String> name,
            String formula,
            String latex,
            String program,
            Optional<String> graphviz,
            List<LineageEdge> parents,
            List<LineageEdge> children,
            List<TaskSummary> evaluations) {}

    @Override
    public Integer call() {
        CandidateReference reference = CandidateReference.resolve(candidate, archive);
        Shown shown = shown(reference);
        output.print(shown, out -> {
            if (graphviz) {
                out.println(shown.graphviz().orElseThrow(() -> noGraph(reference.member())));
            } else {
                print(shown, reference.member().family().budgetUnit(), out);
            }
        });
        return ExitCode.OK.number();
    }

    private Shown shown(CandidateReference reference) {
        FamilyMember<?> member = reference.member();
        List<LineageEdge> parents = List.of();
        List<LineageEdge> children = List.of();
        List<EvaluationRecord> evaluations = List.of();
        if (Files.isDirectory(archive.directory())) {
            try (ArchiveView view = archive.openForReading()) {
                parents = Origin.of(view, member.id());
                children = view.children(member.id());
                evaluations = view.evaluationsOf(member.id()).stream()
                        .filter(evaluation -> !evaluation.inherited())
                        .map(CandidateEvaluation::evaluation)
                        .toList();
            }
        }
        return new Shown(
                member.id(),
                member.candidate().kind(),
                reference.name(),
                member.formula(),
                member.latex(),
                member.canonicalJson(),
                member.graph(),
                parents,
                children,
                TaskSummary.of(evaluations));
    }

    private static SpecException noGraph(FamilyMember<?> member) {
        String plural = member.family().plural();
        return new SpecException(Character.toUpperCase(plural.charAt(0)) + plural.substring(1)
                + " have no graph; leave --graphviz out.");
    }

    private static void print(Shown shown, String unit, PrintWriter out) {
        out.println(shown.id() + shown.name().map(name -> " (" + name + ")").orElse(""));
        out.println("  formula   " + shown.formula());
        out.println("  LaTeX     " + shown.latex());
        shown.parents()
                .forEach(edge -> out.println("  parent    " + edge.parent().shortForm() + " by " + edge.operator()));
        out.println("  children  " + shown.children().size());
        if (shown.evaluations().isEmpty()) {
            out.println("  no evaluation in this archive");
        }
        shown.evaluations().forEach(summary -> print(summary, unit, out));
    }

    private static void print(TaskSummary summary, String unit, PrintWriter out) {
        String score = summary.score().count() == 0
                ? "no score"
                : String.format(
                        Locale.ROOT,
                        "mean %s over %d %s",
                        Interval.text(summary.score().mean()),
                        summary.score().count(),
                        summary.score().count() == 1 ? "seed" : "seeds");
        String failures = summary.commonestFailure()
                .map(failure -> ", " + summary.failures() + " without a score: " + failure)
                .orElse("");
        out.printf(
                Locale.ROOT,
                "  %-9s %-24s %,9d %s  %s%s%n",
                summary.seedFamily(),
                summary.task(),
                summary.budgetSteps(),
                unit,
                score,
                failures);
    }
}
