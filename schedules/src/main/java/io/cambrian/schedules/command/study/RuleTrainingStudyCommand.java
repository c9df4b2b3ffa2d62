package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.schedules.study.rule.RuleTrainingReport;
import io.cambrian.schedules.study.rule.RuleTrainingStudy;
import io.cambrian.schedules.study.rule.RuleTrainingTable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains one update rule by meta-gradients and by an evolution strategy. */
@Command(
        name = "rule-trainings",
        description = {
            "Train the same update rule by meta-gradients and by an evolution strategy for the same time, and judge what each has"
                    + " reached on the way; some 6 minutes on 2 cores.",
            "Time is processor time of the thread that trains, so the machine may do other work; figures still differ a"
                    + " little from run to run."
        },
        footer = "  ./cambrian study rule-trainings --seconds 20")
final class RuleTrainingStudyCommand implements Callable<Integer> {

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Processor time of each training (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(
            names = "--levels",
            paramLabel = "N",
            defaultValue = "64",
            description = "Held-out levels on which rules are judged (default: ${DEFAULT-VALUE}).")
    private int levels;

    @Mixin
    private final FindingsOption findings = new FindingsOption();

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(5);

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException, IOException {
        options.check();
        Counts.requireAtLeast(1, "--levels", levels);
        if (!(seconds > 0)) {
            throw new SpecException("--seconds is above 0, found " + seconds + ".");
        }
        findings.check();
        RuleTrainingStudy.Effort effort = new RuleTrainingStudy.Effort(options.seeds(), seconds, levels);
        RuleTrainingReport report =
                new RuleTrainingStudy(options.root(), effort).run(options.threads(), output.progress());
        String table = RuleTrainingTable.of(report);
        findings.write("rule-trainings", table, List.of(RuleTrainingTable.chart(report)));
        output.print(report, out -> out.print(table));
        return ExitCode.OK.number();
    }
}
