package io.cambrian.schedules.command.study;

import io.cambrian.schedules.picture.MeasuredChartPictures;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The option {@code --to}: where a study leaves its table and its picture. */
final class FindingsOption {

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Also write the table as Markdown and a picture into this directory.")
    private Optional<Path> directory = Optional.empty();

    /**
     * Refuses a directory that cannot be written into, before anything is spent.
     *
     * @throws SpecException in one sentence
     */
    void check() {
        directory.ifPresent(FindingsOption::create);
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new SpecException("--to names a directory that can be written into, found '" + directory + "'.");
        }
    }

    /** Writes {@code NAME.md} with a table as it is printed, and {@code NAME.png}, if a directory was given. */
    void write(String name, Consumer<PrintWriter> table, List<MeasuredChart> charts) throws IOException {
        StringWriter printed = new StringWriter();
        table.accept(new PrintWriter(printed, true));
        write(name, "# " + name + "\n\n```\n" + printed + "```\n", charts);
    }

    /** Writes {@code NAME.md} and {@code NAME.png}, if a directory was given. */
    void write(String name, String table, List<MeasuredChart> charts) throws IOException {
        if (directory.isPresent()) {
            Files.writeString(directory.get().resolve(name + ".md"), table);
            MeasuredChartPictures.draw(charts, name, directory.get());
        }
    }
}
