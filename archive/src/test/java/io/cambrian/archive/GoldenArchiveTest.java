package io.cambrian.archive;

import static io.cambrian.archive.Events.RUN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.archive.record.Event;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of format 1, written when the format was fixed, must open for ever. */
class GoldenArchiveTest {

    @TempDir
    Path directory;

    @BeforeEach
    void copyGoldenArchive() throws IOException, URISyntaxException {
        Path golden = Path.of(
                Objects.requireNonNull(getClass().getResource("/archive-v1")).toURI());
        try (Stream<Path> files = Files.walk(golden)) {
            for (Path file : files.toList()) {
                Path copy = directory.resolve(golden.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void everythingInItIsReadAsItWasWritten() {
        try (ArchiveView view = ArchiveView.open(directory)) {
            assertEquals(GoldenArchive.events(), view.events(RUN).toList());
            assertEquals("af11bcbfe51ce8e8d686c007a2a8e4e114f2a066fd7814f53fa25ffcec5d3471", view.digest(RUN));
            assertArrayEquals(
                    GoldenArchive.STATE,
                    view.blob(view.latestSnapshot(RUN).orElseThrow().state()));
        }
        assertEquals(List.of(), ArchiveVerifier.verify(directory).findings());
    }

    @Test
    void itCanBeWrittenOn() {
        Event more = Events.proposed(RUN, 3, 3, 2);
        try (Archive archive = Archive.open(directory)) {
            assertEquals(List.of(), archive.warnings());
            archive.append(more);
        }
        try (ArchiveView view = ArchiveView.open(directory)) {
            assertEquals(more, view.proposal(RUN, 3).orElseThrow());
            assertEquals(4, view.run("r").proposals());
        }
    }

    /** The bytes that are written today are the bytes of format 1. */
    @Test
    void theFormatHasNotMoved() throws IOException {
        Path today = directory.resolve("today");
        GoldenArchive.main(new String[] {today.toString()});
        assertEquals(
                Files.readString(directory.resolve("journal.jsonl")), Files.readString(today.resolve("journal.jsonl")));
    }
}
