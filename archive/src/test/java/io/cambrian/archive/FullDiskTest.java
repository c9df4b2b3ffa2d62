package io.cambrian.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.ArchiveException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The kernel itself refuses to write on: a process with a limit on the size of files sees what a full disk shows. */
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {

    @TempDir
    Path directory;

    @Test
    void whatWasAcknowledgedStaysAndTheRunGoesOnWhenThereIsRoom() throws Exception {
        // blocks of 512 or 1024 bytes, depending on the shell
        List<String> printed = ChildJvm.runWithFileLimit(64, Filler.class, directory.toString());
        String failure = printed.getLast();
        assertTrue(failure.startsWith("failed: "), String.join("\n", printed));
        assertTrue(failure.contains("journal.jsonl") && failure.contains("make room"), failure);
        long acknowledged = printed.stream().filter("durable"::equals).count();
        assertTrue(acknowledged > 10);

        byte[] left = Files.readAllBytes(directory.resolve("journal.jsonl"));
        assertEquals('\n', left[left.length - 1], "whole lines only");
        try (Archive archive = Archive.open(directory)) {
            assertEquals(List.of(), archive.warnings());
            assertTrue(archive.view().run("r").proposals() >= acknowledged);
            archive.append(Events.proposed(Events.RUN, 1_000_000, 7));
        }
        assertTrue(ArchiveVerifier.verify(directory).isSound());
    }

    /** Appends until it fails. */
    static final class Filler {

        private Filler() {}

        public static void main(String[] arguments) {
            Archive archive = Archive.open(Path.of(arguments[0]));
            archive.append(Events.started(Events.RUN));
            try {
                for (long index = 0; ; index++) {
                    archive.append(Events.proposed(Events.RUN, index, index));
                    archive.force();
                    System.out.println("durable");
                }
            } catch (ArchiveException e) {
                System.out.println("failed: " + e.getMessage());
            }
        }
    }
}
