package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.selftuning.MixingReport;
import io.cambrian.schedules.study.selftuning.MixingStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws meta-gradients of frozen agents, to see how estimators vary. */
@Command(
        name = "mixing",
        description = {
            "Draw meta-gradients of frozen agents through 1 to 8 updates, judged after the last update or by mixtures, and say how they"
                    + " vary and where they point.",
            "It takes about a minute on 2 cores."
        },
        footer = "  ./cambrian study mixing --draws 200 --to findings")
final class MixingStudyCommand extends RepeatedStudyRun<MixingReport> {

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Meta-gradients of each kind at each moment (default: ${DEFAULT-VALUE}).")
    private int draws;

    MixingStudyCommand() {
        super(StudyOptions.withIntervals(5));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(2, "--draws", draws);
    }

    @Override
    MixingReport measure(PrintWriter progress) throws InterruptedException {
        return new MixingStudy(options.root(), options.seeds(), draws, options.threads()).run();
    }
}
