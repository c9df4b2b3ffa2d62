package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.study.rule.RuleTrainingReport;
import io.cambrian.schedules.study.rule.RuleTrainingStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains one update rule by meta-gradients and by an evolution strategy. */
@Command(
        name = "rule-trainings",
        description = {
            "Train the same update rule by meta-gradients and by an evolution strategy for the same processor time, so that the machine may"
                    + " do other work, and judge what each has reached on the way.",
            "It takes some 6 minutes on 2 cores, and less with fewer --seconds."
        },
        footer = "  ./cambrian study rule-trainings --seconds 20")
final class RuleTrainingStudyCommand extends RepeatedStudyRun<RuleTrainingReport> {

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Processor time of each training, in seconds (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(
            names = "--levels",
            paramLabel = "N",
            defaultValue = "64",
            description = "Held-out levels on which rules are judged (default: ${DEFAULT-VALUE}).")
    private int levels;

    RuleTrainingStudyCommand() {
        super(StudyOptions.withIntervals(5));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(1, "--levels", levels);
        if (!(seconds > 0)) {
            throw new SpecException("--seconds is above 0, found " + seconds + ".");
        }
    }

    @Override
    RuleTrainingReport measure(PrintWriter progress) throws InterruptedException {
        RuleTrainingStudy.Effort effort = new RuleTrainingStudy.Effort(options.seeds(), seconds, levels);
        return new RuleTrainingStudy(options.root(), effort).run(options.threads(), progress);
    }
}
