package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.problem.packing.OrLibraryReader;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.StudyReport;
import io.cambrian.schedules.study.heuristic.OwnPackings;
import io.cambrian.schedules.study.heuristic.PackingStudy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches for rules of bin packing, beside the classical ones. */
@Command(
        name = "packing",
        description = {
            "Search for rules of online bin packing by an evolution strategy, by evolution of trees and at random, and report them beside"
                    + " the classical rules; with files, pack instances of your own by the classical rules instead.",
            "It takes some 4 minutes on 2 cores, half a minute with --quick."
        },
        footer = "  ./cambrian study packing --quick --to findings")
final class PackingStudyCommand extends RepeatedStudyRun<StudyReport> {

    private static final int QUICK_EVALUATIONS = 400;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Instances in the OR-Library's format.")
    private List<Path> files = List.of();

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Rules that every search measures (default: ${DEFAULT-VALUE}).")
    private int evaluations;

    @Option(names = "--quick", description = "Measure a tenth: " + QUICK_EVALUATIONS + " rules in every search.")
    private boolean quick;

    PackingStudyCommand() {
        super(StudyOptions.of(5));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(1, "--evaluations", evaluations);
    }

    @Override
    StudyReport measure(PrintWriter progress) throws InterruptedException {
        if (!files.isEmpty()) {
            return own();
        }
        int each = quick ? QUICK_EVALUATIONS : evaluations;
        return new PackingStudy(options.root(), options.seeds(), each, options.threads()).run();
    }

    private OwnPackings own() {
        return new OwnPackings(InstanceFiles.read(
                files,
                OrLibraryReader::read,
                "instances",
                (file, instances) -> new OwnPackings.Instances(file, PackingStudy.measure(instances, options.root()))));
    }
}
