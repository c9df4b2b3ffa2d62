package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.problem.tour.TsplibFormat;
import io.cambrian.schedules.study.StudyReport;
import io.cambrian.schedules.study.heuristic.OwnTours;
import io.cambrian.schedules.study.heuristic.TourStudy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final InstanceOptions options = new InstanceOptions(1000);

    @Override
    void check() {
        options.check();
    }

    @Override
    StudyReport measure(PrintWriter progress) {
        TourStudy study = new TourStudy(options.root(), options.instances());
        return files.isEmpty() ? study.run() : own(study);
    }

    private OwnTours own(TourStudy study) {
        return new OwnTours(InstanceFiles.read(
                files,
                TsplibFormat::parse,
                "cities",
                (file, cities) -> new OwnTours.Instance(file, cities.lowerBound(), study.follow(cities))));
    }
}
