package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.picture.MeasuredChartPictures;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The way of every study through the command line: its options are checked before anything is spent, it measures, and its report is
 * printed, as text with a line for each bar or as JSON, and kept, if {@code --to} asks for that. A missed bar ends with
 * {@link ExitCode#BAR_MISSED}.
 *
 * <p>A new study is a class that measures, a {@link StudyReport}, and one subclass of this with its options, or of
 * {@link RepeatedStudyRun} if it measures on several seeds.
 *
 * @param <R> the report
 */
abstract class StudyRun<R extends StudyReport> implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final FindingsOption findings = new FindingsOption();

    @Mixin
    private final Output output = new Output();

    /**
     * Refuses option values that cannot be used.
     *
     * @throws io.cambrian.schedules.spec.yaml.SpecException in one sentence
     */
    abstract void check();

    /**
     * Measures.
     *
     * @param progress told what has been found so far
     */
    abstract R measure(PrintWriter progress) throws InterruptedException, IOException;

    /** The command with all its words, which gives the same figures again, for the page. */
    private String command() {
        CommandSpec root = spec.root();
        return root.commandLine().getParseResult().originalArgs().stream()
                .map(word -> word.contains(" ") ? "'" + word + "'" : word)
                .collect(Collectors.joining(" ", "./" + root.name() + " ", ""));
    }

    /** Draws the report, if it can be drawn. */
    List<Path> draw(R report, Path directory) throws IOException {
        return report.charts().isEmpty()
                ? List.of()
                : List.of(MeasuredChartPictures.draw(report.charts(), spec.name(), directory));
    }

    @Override
    public final Integer call() throws InterruptedException, IOException {
        check();
        findings.check();
        R report = measure(output.messages());
        // printed first: a disk that is full in the end must not swallow what has taken hours
        output.print(report, out -> {
            report.print(out);
            report.bars().stream().map(Bar::line).forEach(out::println);
        });
        List<Path> written = findings.write(
                spec.name(), report.page(spec.name(), command()) + bars(report), directory -> draw(report, directory));
        written.forEach(file -> output.messages().println("written: " + file));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static String bars(StudyReport report) {
        StringBuilder lines = new StringBuilder(report.bars().isEmpty() ? "" : "\n");
        report.bars().forEach(bar -> lines.append("- ").append(bar.line()).append('\n'));
        return lines.toString();
    }
}
