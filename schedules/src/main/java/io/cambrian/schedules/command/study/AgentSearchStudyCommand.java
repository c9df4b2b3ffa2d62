package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.study.design.AgentSearchReport;
import io.cambrian.schedules.study.design.AgentSearchStudy;
import io.cambrian.schedules.study.design.AgentSearchTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares ways to search for agent designs. */
@Command(
        name = "agent-search",
        description =
                "Compare ways to search for agent designs at equal budgets, with simulated workers whose truth is known; about a"
                        + " minute on 2 cores.",
        footer = "  ./cambrian study agent-search --seeds 10")
final class AgentSearchStudyCommand implements Callable<Integer> {

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(40);

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        AgentSearchReport report = new AgentSearchStudy(options.root(), options.seeds(), options.threads()).run();
        output.print(report, out -> AgentSearchTable.print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }
}
