package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.rule.BootstrappingReport;
import io.cambrian.schedules.study.rule.BootstrappingStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes predictions away from rules that were meta-trained where nothing else tells what is to come. */
@Command(
        name = "bootstrapping",
        description = {
            "Meta-train update rules on a chain that is longer than what they see of it at once, then take their predictions away, to"
                    + " see whether they need them.",
            "It takes a minute and a half on 2 cores."
        },
        footer = "  ./cambrian study bootstrapping --meta-steps 200")
final class BootstrappingStudyCommand extends RepeatedStudyRun<BootstrappingReport> {

    @Option(
            names = "--meta-steps",
            paramLabel = "N",
            defaultValue = "400",
            description = "Meta-steps of each meta-training (default: ${DEFAULT-VALUE}).")
    private int metaSteps;

    BootstrappingStudyCommand() {
        super(StudyOptions.withIntervals(5));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(1, "--meta-steps", metaSteps);
    }

    @Override
    BootstrappingReport measure(PrintWriter progress) throws InterruptedException {
        return new BootstrappingStudy(options.root()).run(options.seeds(), metaSteps, options.threads(), progress);
    }
}
