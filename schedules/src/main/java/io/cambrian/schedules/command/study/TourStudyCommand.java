package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.problem.tour.TsplibFormat;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.StudyReport;
import io.cambrian.schedules.study.heuristic.OwnTours;
import io.cambrian.schedules.study.heuristic.TourStudy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows the classical rules for the next city of a tour. */
@Command(
        name = "tours",
        description = {
            "Make tours of random cities by nearest neighbour and local search, beside their known lengths; with files, of cities of your"
                    + " own instead.",
            "It takes a quarter of a minute."
        },
        footer = "  ./cambrian study tours --instances 200")
final class TourStudyCommand extends StudyRun<StudyReport> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Cities in TSPLIB's format, of the type EUC_2D.")
    private List<Path> files = List.of();

    @Option(
            names = "--instances",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Random instances that rules are followed on (default: ${DEFAULT-VALUE}).")
    private int instances;

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Override
    void check() {
        Counts.requireAtLeast(2, "--instances", instances);
    }

    @Override
    StudyReport measure(PrintWriter progress) {
        TourStudy study = new TourStudy(seed.root(), instances);
        return files.isEmpty() ? study.run() : own(study);
    }

    private OwnTours own(TourStudy study) {
        return new OwnTours(InstanceFiles.read(files, TsplibFormat::parse, "cities").entrySet().stream()
                .map(entry -> new OwnTours.Instance(
                        entry.getKey().toString(), entry.getValue().lowerBound(), study.follow(entry.getValue())))
                .toList());
    }
}
