package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.cambrian.schedules.command.option.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a study leaves in the directory of {@code --to}. */
class StudyFindingsTest {

    @TempDir
    Path directory;

    private Invocation study(Path to) {
        return Invocation.of("study", "discounting-chain", "--updates", "20", "--to", to.toString());
    }

    @Test
    void thePageNamesTheCommandWithAllItsWords() throws IOException {
        Path to = directory.resolve("of mine");
        Invocation answer = study(to);
        String page = Files.readString(to.resolve("discounting-chain.md"));
        assertTrue(
                page.contains("Written by `./cambrian study discounting-chain --updates 20 --to '" + to + "'`;"), page);
        assertTrue(page.contains("- bar missed: methods that end as published"), page);
        assertTrue(answer.err().contains("written: " + to.resolve("discounting-chain.md")), answer.err());
    }

    @Test
    void whatCannotBeKeptIsPrintedAllTheSame() throws IOException {
        Files.createDirectory(directory.resolve("discounting-chain.md"));
        Invocation answer = study(directory);
        answer.refuses(ExitCode.SPEC, "What was found cannot be written to '" + directory + "'");
        assertTrue(answer.out().contains("bar missed: methods that end as published"), answer.out());
    }

    @Test
    void aDirectoryThatMayNotBeWrittenToIsRefusedBeforeAnythingIsMeasured() {
        directory.toFile().setWritable(false);
        assumeFalse(Files.isWritable(directory), "nothing is forbidden to this user");
        Invocation answer = study(directory);
        answer.refuses(ExitCode.SPEC, "--to names a directory that can be written into, found '" + directory + "'.");
        assertTrue(answer.out().isEmpty(), answer.out());
    }
}
