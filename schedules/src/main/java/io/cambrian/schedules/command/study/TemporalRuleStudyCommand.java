package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.rule.TemporalRuleReport;
import io.cambrian.schedules.study.rule.TemporalRuleStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Searches update rules that see the age of their agents, and that do not. */
@Command(
        name = "temporal-rules",
        description = {
            "Evolve update rules that see the age of their agents, do not see it, and are told other agents' ages, train one that sees it"
                    + " by meta-gradients, and judge them in short and long lives.",
            "It takes some 6 minutes on 2 cores."
        },
        footer = "  ./cambrian study temporal-rules --generations 50 --seeds 2")
final class TemporalRuleStudyCommand extends RepeatedStudyRun<TemporalRuleReport> {

    @Option(
            names = "--cells",
            paramLabel = "N",
            defaultValue = "9",
            description = "Length of the corridor that agents live in (default: ${DEFAULT-VALUE}).")
    private int cells;

    @Option(
            names = "--generations",
            paramLabel = "N",
            defaultValue = "150",
            description = "Generations of 64 lives of each search (default: ${DEFAULT-VALUE}).")
    private int generations;

    @Option(
            names = "--agents",
            paramLabel = "N",
            defaultValue = "64",
            description = "Fresh agents that judge a rule at each length of life (default: ${DEFAULT-VALUE}).")
    private int agents;

    TemporalRuleStudyCommand() {
        super(StudyOptions.withIntervals(5));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(1, "--generations", generations);
        Counts.requireAtLeast(2, "--agents", agents);
    }

    @Override
    TemporalRuleReport measure(PrintWriter progress) throws InterruptedException {
        return new TemporalRuleStudy(options.root(), TaskCatalogue.standard().byName("Corridor-" + cells))
                .run(options.seeds(), generations, agents, options.threads(), progress);
    }
}
