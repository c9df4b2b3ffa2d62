package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.problem.tour.TsplibFormat;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.heuristic.KnownMean;
import io.cambrian.schedules.study.heuristic.TourReport;
import io.cambrian.schedules.study.heuristic.TourStudy;
import io.cambrian.schedules.study.heuristic.TourStudy.RuleTours;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows the classical rules for the next city of a tour. */
@Command(
        name = "tours",
        description = {
            "Make tours of random cities by nearest neighbour and local search, beside their known lengths; a quarter of a minute.",
            "With files, make tours of cities of your own instead."
        },
        footer = "  ./cambrian study tours --instances 200")
final class TourStudyCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Cities in TSPLIB's format, of the type EUC_2D.")
    private List<Path> files = List.of();

    @Option(
            names = "--instances",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Random instances that rules are followed on (default: ${DEFAULT-VALUE}).")
    private int instances;

    @Option(names = "--seed", paramLabel = "N", description = "The root of all seeds (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        Counts.requireAtLeast(2, "--instances", instances);
        TourStudy study = new TourStudy(new RootSeed(seed), instances);
        if (!files.isEmpty()) {
            List<OwnCities> own = own(study);
            output.print(own, out -> own.forEach(cities -> print(cities, out)));
            return ExitCode.OK.number();
        }
        TourReport report = study.run();
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    /** Tours of cities in a file. */
    private record OwnCities(String file, double lowerBound, List<RuleTours> tours) {}

    private List<OwnCities> own(TourStudy study) {
        return InstanceFiles.read(files, TsplibFormat::parse, "cities").entrySet().stream()
                .map(entry -> new OwnCities(
                        entry.getKey().toString(), entry.getValue().lowerBound(), study.follow(entry.getValue())))
                .toList();
    }

    private static void print(OwnCities own, PrintWriter out) {
        out.printf(Locale.ROOT, "%s, no tour below %.1f%n", own.file(), own.lowerBound());
        out.printf(Locale.ROOT, "%-24s %10s %10s %16s%n", "", "plain", "2-opt", "2-opt and or-opt");
        own.tours()
                .forEach(each -> out.printf(
                        Locale.ROOT,
                        "%-24s %10.1f %10.1f %16.1f%n",
                        each.rule(),
                        each.plain(),
                        each.twoOpt(),
                        each.twoOptAndOrOpt()));
    }

    private static void print(TourReport report, PrintWriter out) {
        out.println("mean length of tours (known)");
        for (TourReport.Lengths line : report.lengths()) {
            out.println(line.cities() + " cities");
            print("random", line.random(), out);
            print("nearest neighbour", line.nearestNeighbour(), out);
            print("nearest neighbour, 2-opt", line.improved(), out);
            print("best of " + TourStudy.RESTARTS + ", 2-opt and or-opt", line.searched(), out);
        }
    }

    private static void print(String name, KnownMean mean, PrintWriter out) {
        Interval measured = mean.measured();
        out.printf(
                Locale.ROOT,
                "  %-30s %8.3f [%.3f, %.3f] (%.2f)%n",
                name,
                measured.mean(),
                measured.low(),
                measured.high(),
                mean.known());
    }
}
