package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cambrian.schedules.command.option.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;

/** What tests of commands begin with: a directory of the test's own, with an archive that its commands use. */
abstract class CommandCase {

    @TempDir
    Path directory;

    /** The command with this test's archive. */
    final Invocation cambrian(String... words) {
        String[] withArchive = Arrays.copyOf(words, words.length + 2);
        withArchive[words.length] = "--archive";
        withArchive[words.length + 1] = path("archive");
        return Invocation.of(withArchive);
    }

    /** The spec is refused before anything is stored, in one sentence with this part. */
    final void refused(String spec, String part) {
        cambrian("run", file("refused.yaml", spec)).refuses(ExitCode.SPEC, part);
        assertFalse(Files.exists(directory.resolve("archive")));
    }

    final String file(String name, String content) {
        try {
            return Files.writeString(directory.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final String path(String name) {
        return directory.resolve(name).toString();
    }
}
