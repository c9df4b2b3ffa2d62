package io.cambrian.schedules.command;

import io.cambrian.evaluators.benchmark.BenchmarkReport;
import io.cambrian.evaluators.benchmark.BenchmarkSuite;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.command.option.UnknownNameException;
import io.cambrian.schedules.report.BenchmarkTable;
import io.cambrian.searchspace.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how fast this machine runs the engine. */
@Command(
        name = "bench",
        description = {
            "Measure how fast this machine runs the engine, as shares of what its processor could do.",
            "Exits with 8 when a figure misses its bar. evaluators/PERFORMANCE.md explains each figure."
        },
        footer = "  ./cambrian bench --only start-up")
final class BenchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "Run these measurements alone, separated by commas (default: all but profile and peers).")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--peers",
            description = "Also compare with JAX and PyTorch, where Python has them; they run scripts of ours.")
    private boolean peers;

    @Option(names = "--list", description = "Print the names of the measurements and stop.")
    private boolean list;

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        BenchmarkSuite suite = suite();
        if (list) {
            output.print(suite.names(), out -> suite.names().forEach(out::println));
            return ExitCode.OK.number();
        }
        List<String> names = new ArrayList<>(only.isEmpty() ? suite.usualNames() : only);
        if (peers) {
            names.add(BenchmarkSuite.PEERS);
        }
        names.forEach(name -> requireKnown(name, suite.names()));
        BenchmarkReport report = suite.run(names, line -> {
            output.messages().println(line);
            output.messages().flush();
        });
        output.print(report, out -> BenchmarkTable.print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private BenchmarkSuite suite() {
        return ServiceLoader.load(BenchmarkSuite.class)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "The benchmarks are not on the class path; './cambrian bench' builds and adds them."));
    }

    private void requireKnown(String name, List<String> known) {
        if (!known.contains(name)) {
            throw new UnknownNameException(
                    "There is no measurement '" + name + "'" + NearestName.suggestion(name, known));
        }
    }
}
