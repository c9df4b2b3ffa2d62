package io.cambrian.schedules.command.study;

import io.cambrian.schedules.study.design.AgentSearchReport;
import io.cambrian.schedules.study.design.AgentSearchStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** Compares ways to search for agent designs. */
@Command(
        name = "agent-search",
        description = {
            "Compare ways to search for agent designs at equal budgets, with simulated workers whose truth is known.",
            "It takes about a minute on 2 cores."
        },
        footer = "  ./cambrian study agent-search --seeds 10")
final class AgentSearchStudyCommand extends RepeatedStudyRun<AgentSearchReport> {

    AgentSearchStudyCommand() {
        super(StudyOptions.withIntervals(40));
    }

    @Override
    AgentSearchReport measure(PrintWriter progress) throws InterruptedException {
        return new AgentSearchStudy(options.root(), options.seeds(), options.threads()).run();
    }
}
