package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.problem.jobshop.JobShopFormat;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.StudyReport;
import io.cambrian.schedules.study.heuristic.JobShopStudy;
import io.cambrian.schedules.study.heuristic.OwnSchedules;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows the classical dispatching rules on job shops. */
@Command(
        name = "job-shop",
        description = {
            "Follow the classical dispatching rules on ft06 and on random job shops, beside their known figures; with files, on instances"
                    + " of your own instead.",
            "It takes some ten seconds."
        },
        footer = "  ./cambrian study job-shop --instances 500")
final class JobShopStudyCommand extends StudyRun<StudyReport> {

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

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Override
    void check() {
        Counts.requireAtLeast(2, "--instances", instances);
    }

    @Override
    StudyReport measure(PrintWriter progress) {
        JobShopStudy study = new JobShopStudy(seed.root(), instances);
        return files.isEmpty() ? study.run() : own(study);
    }

    private OwnSchedules own(JobShopStudy study) {
        return new OwnSchedules(InstanceFiles.read(files, JobShopFormat::parse, "a job shop").entrySet().stream()
                .map(entry -> new OwnSchedules.Instance(
                        entry.getKey().toString(), entry.getValue().lowerBound(), study.follow(entry.getValue())))
                .toList());
    }
}
