package io.cambrian.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.ArchiveInUse;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondWriterTest {

    @TempDir
    Path directory;

    @Test
    void aSecondWriterInThisProcessIsTurnedAwayAndTheFirstStaysSafe() throws Exception {
        try (Archive first = Archive.open(directory)) {
            ArchiveInUse refusal = assertThrows(ArchiveInUse.class, () -> Archive.open(directory));
            assertTrue(
                    refusal.owner()
                            .contains("process " + ProcessHandle.current().pid()),
                    refusal.owner());
            assertThrows(ArchiveInUse.class, () -> Archive.open(directory.resolve("../" + directory.getFileName())));
            // on POSIX systems the refused attempts could have given up the lock of the whole process
            Process other = ChildJvm.start(Holder.class, directory.toString());
            try (BufferedReader lines = ChildJvm.reader(other)) {
                assertTrue(lines.readLine()
                        .startsWith("refused: the archive is in use by process "
                                + ProcessHandle.current().pid()));
            }
            first.append(Events.started(Events.RUN));
        }
        Archive.open(directory).close();
    }

    @Test
    void aWriterInAnotherProcessIsNamedAndItsDeathFreesTheArchive() throws Exception {
        Process other = ChildJvm.start(Holder.class, directory.toString());
        try (BufferedReader lines = ChildJvm.reader(other)) {
            assertEquals("open", lines.readLine());
            ArchiveInUse refusal = assertThrows(ArchiveInUse.class, () -> Archive.open(directory));
            String message = String.valueOf(refusal.getMessage());
            assertTrue(message.contains("process " + other.pid() + " on "), message);
            assertTrue(message.contains(" since 20"), message);
            ArchiveView.open(directory).close();
        } finally {
            other.toHandle().destroyForcibly();
        }
        other.waitFor();
        Archive.open(directory).close();
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsOneSentence() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        ArchiveException refusal = assertThrows(ArchiveException.class, () -> Archive.open(file.resolve("archive")));
        assertTrue(String.valueOf(refusal.getMessage()).startsWith("the archive directory cannot be written"));
    }

    @Test
    void readingWhereNothingIsSaysSoAndCreatesNothing() {
        Path nowhere = directory.resolve("nowhere");
        ArchiveException refusal = assertThrows(ArchiveException.class, () -> ArchiveView.open(nowhere));
        assertTrue(String.valueOf(refusal.getMessage()).contains("there is no archive here"), refusal.getMessage());
        assertTrue(Files.notExists(nowhere));
    }

    /** Opens the archive and keeps it until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            try (Archive archive = Archive.open(Path.of(arguments[0]))) {
                archive.append(Events.started(Events.RUN));
                archive.force();
                System.out.println("open");
                Thread.sleep(60_000);
            } catch (ArchiveException e) {
                System.out.println("refused: " + e.getMessage());
            }
        }
    }
}
