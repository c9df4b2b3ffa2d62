package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.problem.packing.BadInstanceException;
import io.cambrian.evaluators.problem.packing.OrLibraryReader;
import io.cambrian.evaluators.problem.packing.PackingInstance;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.study.heuristic.PackingReport;
import io.cambrian.schedules.study.heuristic.PackingStudy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches for rules of bin packing, beside the classical ones. */
@Command(
        name = "packing",
        description =
                "Search for rules of online bin packing by an evolution strategy, by evolution of trees and at random, and report"
                        + " them beside the classical rules; some 4 minutes on 2 cores, half a minute with --quick.",
        footer = "  ./cambrian study packing --quick --to findings")
final class PackingStudyCommand implements Callable<Integer> {

    private static final int QUICK_EVALUATIONS = 400;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Rules that every search measures (default: ${DEFAULT-VALUE}).")
    private int evaluations;

    @Option(names = "--quick", description = "Measure a tenth: " + QUICK_EVALUATIONS + " rules in every search.")
    private boolean quick;

    @Option(
            names = "--or-library",
            paramLabel = "FILE",
            description =
                    "Pack the instances of a file in the OR-Library's format by the classical rules, and search nothing.")
    private Optional<Path> instances = Optional.empty();

    @Mixin
    private final StudyOptions options = StudyOptions.of(5);

    @Mixin
    private final FindingsOption findings = new FindingsOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException, IOException {
        options.check();
        findings.check();
        if (instances.isPresent()) {
            measure(instances.get());
            return ExitCode.OK.number();
        }
        Counts.requireAtLeast(1, "--evaluations", evaluations);
        int each = quick ? QUICK_EVALUATIONS : evaluations;
        PackingReport report = new PackingStudy(options.root(), options.seeds(), each, options.threads()).run();
        findings.write("packing", out -> print(report, out), List.of());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private void measure(Path file) throws IOException {
        Map<String, Interval> excess = PackingStudy.measure(read(file), options.root());
        output.print(
                excess,
                out -> excess.forEach((rule, percent) ->
                        out.printf(Locale.ROOT, "%-18s %s %% above the lower bound%n", rule, text(percent))));
    }

    private static List<PackingInstance> read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new SpecException("--or-library names a file that can be read, found '" + file + "'.");
        }
        try {
            return OrLibraryReader.read(Files.readString(file));
        } catch (BadInstanceException e) {
            throw new SpecException(file + ", " + e.getMessage() + ".");
        }
    }

    private static void print(PackingReport report, PrintWriter out) {
        out.println("Bins above the lower bound in %, fresh instances, with 95 % intervals.");
        out.printf(Locale.ROOT, "%-18s", "rule");
        report.sets().forEach(set -> out.printf(Locale.ROOT, " %20s", set));
        out.println();
        for (PackingReport.Baseline baseline : report.baselines()) {
            out.printf(Locale.ROOT, "%-18s", baseline.rule());
            baseline.excess().forEach(excess -> out.printf(Locale.ROOT, " %20s", text(excess)));
            out.println(baseline.agrees() ? "" : "  not as known: " + baseline.known());
        }
        out.println();
        out.printf(Locale.ROOT, "%-17s %-20s %3s %15s %9s  %s%n", "search", "on", "run", "excess", "measured", "rule");
        for (PackingReport.Winner winner : report.winners()) {
            out.printf(
                    Locale.ROOT,
                    "%-17s %-20s %3d %15s %9d  %s%n",
                    winner.method(),
                    winner.trainedOn(),
                    winner.run(),
                    text(winner.excess()),
                    winner.measured(),
                    winner.formula());
            winner.lengths().warning().ifPresent(warning -> out.println("  " + warning));
        }
        out.printf(
                Locale.ROOT,
                "On uniform items, evolved trees are better than random ones in %.0f %% of runs.%n",
                100 * report.evolutionBeatsChance());
    }

    private static String text(Interval excess) {
        return String.format(Locale.ROOT, "%.2f ± %.2f", excess.mean(), excess.reach());
    }
}
