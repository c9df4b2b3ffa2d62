package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.problem.jobshop.JobShop;
import io.cambrian.evaluators.problem.jobshop.JobShopFormat;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.heuristic.JobShopReport;
import io.cambrian.schedules.study.heuristic.JobShopStudy;
import io.cambrian.schedules.study.heuristic.JobShopStudy.RuleSchedules;
import io.cambrian.schedules.study.heuristic.KnownMean;
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

/** Follows the classical dispatching rules on job shops. */
@Command(
        name = "job-shop",
        description = {
            "Follow the classical dispatching rules on ft06 and on random job shops, beside their known figures; some seconds.",
            "With files, follow them on instances of your own instead."
        },
        footer = "  ./cambrian study job-shop --instances 500")
final class JobShopStudyCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Instances: a line 'jobs machines', then one line of 'machine duration' pairs for each job.")
    private List<Path> files = List.of();

    @Option(
            names = "--instances",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Random instances that rules are followed on (default: ${DEFAULT-VALUE}).")
    private int instances;

    @Option(names = "--seed", paramLabel = "N", description = "The root of all seeds (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        Counts.requireAtLeast(2, "--instances", instances);
        JobShopStudy study = new JobShopStudy(new RootSeed(seed), instances);
        if (!files.isEmpty()) {
            List<OwnShop> own = own(study);
            output.print(own, out -> own.forEach(shop -> print(shop, out)));
            return ExitCode.OK.number();
        }
        JobShopReport report = study.run();
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    /** Schedules of an instance in a file. */
    private record OwnShop(String file, int lowerBound, List<RuleSchedules> schedules) {}

    private List<OwnShop> own(JobShopStudy study) {
        return InstanceFiles.read(files, JobShopFormat::parse, "a job shop").entrySet().stream()
                .map(entry -> {
                    JobShop shop = entry.getValue();
                    return new OwnShop(entry.getKey().toString(), shop.lowerBound(), study.follow(shop));
                })
                .toList();
    }

    private static void print(OwnShop own, PrintWriter out) {
        out.printf(Locale.ROOT, "%s, no schedule below %d%n", own.file(), own.lowerBound());
        out.printf(Locale.ROOT, "%-24s %10s %10s%n", "", "active", "non-delay");
        own.schedules()
                .forEach(each ->
                        out.printf(Locale.ROOT, "%-24s %10d %10d%n", each.rule(), each.active(), each.nonDelay()));
    }

    private static void print(JobShopReport report, PrintWriter out) {
        out.println("ft06, length of schedules (known)");
        out.printf(Locale.ROOT, "%-24s %12s %12s%n", "", "active", "non-delay");
        for (JobShopReport.Lengths line : report.ft06()) {
            out.printf(
                    Locale.ROOT,
                    "%-24s %6d (%3d) %6d (%3d)%n",
                    line.rule(),
                    line.active(),
                    line.knownActive(),
                    line.nonDelay(),
                    line.knownNonDelay());
        }
        out.println("10 x 10, mean ratio to the lower bound (known)");
        out.printf(Locale.ROOT, "%-24s %29s %29s%n", "", "active", "non-delay");
        for (JobShopReport.Ratios line : report.ratios()) {
            out.printf(Locale.ROOT, "%-24s %29s %29s%n", line.rule(), cell(line.active()), cell(line.nonDelay()));
        }
    }

    private static String cell(KnownMean mean) {
        Interval measured = mean.measured();
        return String.format(
                Locale.ROOT,
                "%.3f [%.3f, %.3f] (%.2f)",
                measured.mean(),
                measured.low(),
                measured.high(),
                mean.known());
    }
}
