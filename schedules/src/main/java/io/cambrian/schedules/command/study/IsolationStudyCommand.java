package io.cambrian.schedules.command.study;

import io.cambrian.evaluators.isolation.Ending;
import io.cambrian.evaluators.isolation.Failure;
import io.cambrian.evaluators.isolation.HostileTrial;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.study.durability.IsolationReport;
import io.cambrian.schedules.study.durability.IsolationStudy;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs hostile designs behind the walls. */
@Command(
        name = "isolation",
        description =
                "Run designs in Java source that try to escape, to last, or to take more than they are given; under a minute."
                        + " Needs Linux's namespaces.",
        footer = "  ./cambrian study isolation")
final class IsolationStudyCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() {
        IsolationReport report = IsolationStudy.run(this::print);
        output.print(report, out -> {
            out.println("connections to this machine: " + (report.connected() ? "some" : "none") + "; processes left: "
                    + report.processesLeft());
            long passed = report.trials().stream().filter(report::passed).count();
            out.println(passed + " of " + report.trials().size() + " ended as they should within "
                    + report.limit().toSeconds() + " s and one more");
        });
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private void print(HostileTrial trial) {
        output.progress()
                .printf(
                        Locale.ROOT,
                        "%-32s %6.2f s %+8.2f MiB  %s%n",
                        trial.design().className(),
                        trial.took().toMillis() / 1e3,
                        trial.heapGrowthBytes() / (double) (1 << 20),
                        describe(trial.ending()));
        output.progress().flush();
    }

    private static String describe(Ending ending) {
        return switch (ending) {
            case Ending.Answered answered -> "ANSWERED " + answered.answer();
            case Failure failure -> failure.reason();
        };
    }
}
