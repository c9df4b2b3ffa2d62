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
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new SpecException("--to names a directory that can be written into, found '" + directory + "'.", e);
        }
    }

    /** Writes {@code NAME.md} and draws, if a directory was given; says which files there are. */
    List<Path> write(String name, String page, Drawing drawing) throws IOException {
        List<Path> files = new ArrayList<>();
        if (directory.isPresent()) {
            files.add(Files.writeString(directory.get().resolve(name + ".md"), page));
            files.addAll(drawing.draw(directory.get()));
        }
        return files;
    }
}
