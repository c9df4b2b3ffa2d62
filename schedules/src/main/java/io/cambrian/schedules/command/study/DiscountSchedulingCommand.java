package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.selftuning.DiscountSchedulingReport;
import io.cambrian.schedules.study.selftuning.DiscountSchedulingStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares imitators whose discount rises with their progress with fixed discounts. */
@Command(
        name = "discount-scheduling",
        description = {
            "Compare imitators whose discount rises with what they have learnt to follow with fixed discounts, in a corridor with a"
                    + " tempting side room.",
            "It takes some ten seconds on 2 cores."
        },
        footer = "  ./cambrian study discount-scheduling --to findings")
final class DiscountSchedulingCommand extends RepeatedStudyRun<DiscountSchedulingReport> {

    private static final int LEAST_EPISODES = 200;

    @Option(
            names = "--episodes",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Episodes of every life (default: ${DEFAULT-VALUE}).")
    private int episodes;

    DiscountSchedulingCommand() {
        super(StudyOptions.of(5));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(LEAST_EPISODES, "--episodes", episodes);
    }

    @Override
    DiscountSchedulingReport measure(PrintWriter progress) throws InterruptedException {
        return new DiscountSchedulingStudy(options.root(), options.seeds(), episodes, options.threads()).run();
    }
}
