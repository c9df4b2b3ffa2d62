package io.cambrian.schedules.command.study;

import io.cambrian.schedules.spec.yaml.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --to}: where a study leaves its page and its pictures. */
final class FindingsOption {

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description =
                    "The directory for what was found, as a page in Markdown and, if it can be drawn, pictures (default: none is"
                            + " kept).")
    private Optional<Path> directory = Optional.empty();

    /** Something that leaves files in a directory. */
    @FunctionalInterface
    interface Drawing {
        List<Path> draw(Path directory) throws IOException;
    }

    /**
     * Refuses a directory that cannot be written into, before anything is spent.
     *
     * @throws SpecException in one sentence
     */
    void check() {
        directory.ifPresent(FindingsOption::create);
    }

    private static void create(Path directory) {
        String refusal = "--to names a directory that can be written into, found '" + directory + "'.";
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new SpecException(refusal, e);
        }
        if (!Files.isWritable(directory)) {
            throw new SpecException(refusal);
        }
    }

    /**
     * Writes {@code NAME.md} and draws, if a directory was given; says which files there are.
     *
     * @throws SpecException in one sentence, when a file cannot be written
     */
    List<Path> write(String name, String page, Drawing drawing) {
        List<Path> files = new ArrayList<>();
        directory.ifPresent(folder -> {
            try {
                files.add(Files.writeString(folder.resolve(name + ".md"), page));
                files.addAll(drawing.draw(folder));
            } catch (IOException e) {
                throw new SpecException(
                        "What was found cannot be written to '" + folder + "' (" + e.getMessage()
                                + "); give a directory that you may write to.",
                        e);
            }
        });
        return files;
    }
}
