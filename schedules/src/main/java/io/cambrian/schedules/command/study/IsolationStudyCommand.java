package io.cambrian.schedules.command.study;

import io.cambrian.schedules.study.durability.IsolationReport;
import io.cambrian.schedules.study.durability.IsolationStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** Runs hostile designs behind the walls. */
@Command(
        name = "isolation",
        description = {
            "Run designs in Java source that try to escape, to last, or to take more than they are given, behind Linux's namespaces.",
            "It takes under a minute."
        },
        footer = "  ./cambrian study isolation")
final class IsolationStudyCommand extends StudyRun<IsolationReport> {

    @Override
    void check() {
        // takes no options
    }

    @Override
    IsolationReport measure(PrintWriter progress) {
        return IsolationStudy.run(trial -> {
            progress.println(trial.line());
            progress.flush();
        });
    }
}
