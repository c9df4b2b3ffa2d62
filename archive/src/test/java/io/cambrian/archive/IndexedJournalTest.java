package io.cambrian.archive;

import static io.cambrian.archive.Events.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.Event;
import io.cambrian.searchspace.random.RootSeed;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With limits so small that every journal counts as large. */
class IndexedJournalTest {

    private static final IndexedJournal.Limits LARGE = new IndexedJournal.Limits(1, 10_000);

    @TempDir
    Path directory;

    private ArchiveFiles files;
    private Path database;

    @BeforeEach
    void writeRun() {
        files = new ArchiveFiles(directory);
        database = directory.resolve("index.db");
        Directories.write(
                directory, Events.run(RUN, 10, new RootSeed(1).search().generator()));
    }

    private long proposals() {
        try (IndexedJournal journal = IndexedJournal.open(files, LARGE)) {
            return proposals(journal);
        }
    }

    private static long proposals(IndexedJournal journal) {
        return journal.ask(index -> index.counts(RUN).proposals());
    }

    @Test
    void aReaderLeavesAnIndexThatTheNextOneUses() throws IOException {
        assertEquals(10, proposals());
        assertTrue(Files.exists(database));
        // the stored index, not the journal, answers: a line damaged since is still in it
        try (RandomAccessFile journal = new RandomAccessFile(files.journal().toFile(), "rw")) {
            journal.seek(60);
            journal.write('#');
        }
        assertEquals(10, proposals());
        try (IndexedJournal journal = IndexedJournal.open(files, LARGE)) {
            long first = journal.ask(index -> index.counts(RUN).started().orElseThrow());
            ArchiveException damage = assertThrows(ArchiveException.class, () -> journal.event(first));
            assertTrue(String.valueOf(damage.getMessage()).contains("rebuild the index"), damage.getMessage());
        }
        ArchiveVerifier.rebuildIndex(directory);
        try (IndexedJournal journal = IndexedJournal.open(files, LARGE)) {
            assertTrue(journal.ask(index -> index.counts(RUN).started()).isEmpty());
            assertEquals(1, journal.ask(index -> index.damages()).size());
        }
    }

    @Test
    void whatWasWrittenSinceIsTakenIn() {
        assertEquals(10, proposals());
        Directories.write(directory, List.of(Events.proposed(RUN, 10, 10)));
        assertEquals(11, proposals());
        assertEquals(11, proposals());
    }

    @Test
    void smallJournalsAreIndexedInMemoryOnly() {
        try (ArchiveView view = ArchiveView.open(directory)) {
            assertEquals(10, view.run("r").proposals());
        }
        assertFalse(Files.exists(database));
    }

    @Test
    void anIndexThatIsMissingOrDamagedIsMadeAnew() throws IOException {
        assertEquals(10, proposals());
        Files.delete(database);
        assertEquals(10, proposals());
        Files.writeString(database, "no index");
        assertEquals(10, proposals());
        Files.writeString(directory.resolve("index.seal"), "no seal");
        assertEquals(10, proposals());
        assertTrue(ArchiveVerifier.verify(directory).indexCompared());
    }

    /** MapDB throws all sorts of exceptions; the question is then asked of an index made from the journal. */
    @Test
    void aStoredIndexThatBreaksWhileItIsAskedIsReplaced() {
        assertEquals(10, proposals());
        try (IndexedJournal journal = IndexedJournal.open(files, LARGE)) {
            AtomicInteger asked = new AtomicInteger();
            long answer = journal.ask(index -> {
                if (asked.getAndIncrement() == 0) {
                    throw new IllegalStateException("broken page");
                }
                return index.counts(RUN).proposals();
            });
            assertEquals(10, answer);
            assertFalse(Files.exists(database), "the broken file is gone");
        }
        assertEquals(10, proposals());
    }

    @Test
    void readersBesideEachOtherAndBesideAWriterAgree() {
        assertEquals(10, proposals());
        try (IndexedJournal first = IndexedJournal.open(files, LARGE);
                IndexedJournal second = IndexedJournal.open(files, LARGE);
                Archive archive = Archive.open(directory)) {
            archive.append(Events.proposed(RUN, 10, 10));
            archive.force();
            first.refresh();
            second.refresh();
            for (IndexedJournal reader : List.of(first, second)) {
                assertEquals(11, proposals(reader));
                Event last = reader.event(reader.ask(index -> index.events(RUN)).getLast());
                assertEquals(Events.proposed(RUN, 10, 10), last);
            }
        }
        assertTrue(ArchiveVerifier.verify(directory).isSound());
    }
}
