package io.cambrian.schedules.command;

import io.cambrian.archive.Archive;
import io.cambrian.archive.ArchiveView;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --archive}. */
final class ArchiveOption {

    static final String DEFAULT = "cambrian-archive";

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = DEFAULT,
            description = "The archive's directory (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path directory;

    Path directory() {
        return directory;
    }

    /** Opens the archive for writing; there is one writer at a time. */
    Archive openForWriting() {
        return Archive.open(directory);
    }

    /** Opens the archive for reading, also while another process writes. */
    ArchiveView openForReading() {
        return ArchiveView.open(directory);
    }

    /** Refuses a directory that holds no archive, so that a mistyped name does not make a new one. */
    void requireExisting() {
        openForReading().close();
    }

    /** The words to add to a command so that it uses this archive; empty for the default one. */
    String argument() {
        return directory.equals(Path.of(DEFAULT)) ? "" : " --archive " + directory;
    }
}
