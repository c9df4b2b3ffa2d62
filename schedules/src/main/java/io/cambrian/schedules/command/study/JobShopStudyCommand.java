package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.problem.jobshop.JobShopFormat;
import io.cambrian.schedules.study.StudyReport;
import io.cambrian.schedules.study.heuristic.JobShopStudy;
import io.cambrian.schedules.study.heuristic.OwnSchedules;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final InstanceOptions options = new InstanceOptions(2000);

    @Override
    void check() {
        options.check();
    }

    @Override
    StudyReport measure(PrintWriter progress) {
        JobShopStudy study = new JobShopStudy(options.root(), options.instances());
        return files.isEmpty() ? study.run() : own(study);
    }

    private OwnSchedules own(JobShopStudy study) {
        return new OwnSchedules(InstanceFiles.read(
                files,
                JobShopFormat::parse,
                "a job shop",
                (file, shop) -> new OwnSchedules.Instance(file, shop.lowerBound(), study.follow(shop))));
    }
}
