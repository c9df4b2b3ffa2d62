package io.cambrian.schedules.command.option;

import io.cambrian.archive.Archive;
import io.cambrian.archive.ArchiveView;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --archive}. */
public final class ArchiveOption {

    public static final String DEFAULT = "cambrian-archive";

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = DEFAULT,
            description = "The archive's directory (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path directory;

    public Path directory() {
        return directory;
    }

    /** Opens the archive for writing; there is one writer at a time. */
    public Archive openForWriting() {
        return Archive.open(directory);
    }

    /** Opens the archive for reading, also while another process writes. */
    public ArchiveView openForReading() {
        return ArchiveView.open(directory);
    }

    /** Refuses a directory that holds no archive, so that a mistyped name does not make a new one. */
    public void requireExisting() {
        openForReading().close();
    }

    /** The words to add to a command so that it uses this archive; empty for the default one. */
    public String argument() {
        return directory.equals(Path.of(DEFAULT)) ? "" : " --archive " + directory;
    }
}
