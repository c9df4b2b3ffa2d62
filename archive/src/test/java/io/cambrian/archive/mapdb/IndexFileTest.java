package io.cambrian.archive.mapdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.index.Index;
import io.cambrian.archive.index.Indexer;
import io.cambrian.archive.journal.JournalReader;
import io.cambrian.archive.journal.JournalWriter;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.RootSeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFileTest {

    @TempDir
    Path directory;

    private JournalReader journal;

    @BeforeEach
    void writeJournal() {
        append(0, 40);
        journal = JournalReader.open(directory.resolve("journal.jsonl"));
    }

    @AfterEach
    void closeJournal() {
        journal.close();
    }

    private void append(int from, int to) {
        try (JournalWriter writer = JournalWriter.open(directory.resolve("journal.jsonl"))) {
            for (int i = from; i < to; i++) {
                CandidateId id = CandidateId.ofCanonical("{" + i + "}");
                writer.append(("{\"event\":\"proposed\",\"run\":\"r-1\",\"index\":" + i + ",\"candidate\":\"" + id
                                + "\",\"parents\":[\"" + CandidateId.ofCanonical("{" + i / 2 + "}") + "\"]}")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private TreeMap<String, Long> fromJournal() {
        TreeMap<String, Long> entries = new TreeMap<>();
        Indexer.follow(journal, new Index(entries));
        return entries;
    }

    private Optional<IndexFile> open() {
        return IndexFile.open(directory, journal, Long.MAX_VALUE);
    }

    @Test
    void anIndexKeptLiveEqualsOneMadeAnew() throws IOException {
        assertTrue(IndexFile.store(directory, fromJournal()));
        for (int more = 0; more < 3; more++) {
            append(40 + 10 * more, 50 + 10 * more);
            try (IndexFile file = open().orElseThrow()) {
                Indexer.follow(journal, new Index(file.entries()));
                assertEquals(fromJournal(), file.entries());
            }
        }
        try (IndexFile file = open().orElseThrow()) {
            assertEquals(new Index(fromJournal()), new Index(file.entries()));
        }
    }

    @Test
    void onlyOneHasItAndNobodyWaits() throws IOException {
        IndexFile.store(directory, fromJournal());
        try (IndexFile first = open().orElseThrow()) {
            assertTrue(open().isEmpty());
            assertFalse(IndexFile.store(directory, first.entries()));
        }
        open().orElseThrow().close();
    }

    @Test
    void nothingStoredIsNothingToOpen() {
        assertTrue(open().isEmpty());
    }

    @Test
    void anIndexOfAnotherJournalIsNotOpened() throws IOException {
        TreeMap<String, Long> entries = fromJournal();
        entries.compute("journal last-line-checksum", (key, checksum) -> checksum == null ? 0 : checksum + 1);
        IndexFile.store(directory, entries);
        assertTrue(open().isEmpty());
    }

    @Test
    void anIndexThatLagsFarBehindIsNotOpened() throws IOException {
        IndexFile.store(directory, fromJournal());
        append(40, 60);
        assertTrue(IndexFile.open(directory, journal, 100).isEmpty());
        open().orElseThrow().close();
    }

    /** Bits are flipped, the file is cut, extended and replaced by noise: never is anything but the truth opened. */
    @Test
    void aDamagedFileIsNeverOpened() throws IOException {
        IndexFile.store(directory, fromJournal());
        Path database = directory.resolve("index.db");
        byte[] sound = Files.readAllBytes(database);
        RandomGenerator random = new RootSeed(4).search().generator();
        for (int trial = 0; trial < 20; trial++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(database, damaged);
            assertTrue(open().isEmpty());
        }
        Files.write(database, java.util.Arrays.copyOf(sound, sound.length / 2));
        assertTrue(open().isEmpty());
        Files.write(database, java.util.Arrays.copyOf(sound, sound.length + 1));
        assertTrue(open().isEmpty());
        byte[] noise = new byte[sound.length];
        random.nextBytes(noise);
        Files.write(database, noise);
        assertTrue(open().isEmpty());
        Files.delete(database);
        assertTrue(open().isEmpty());
        Files.write(database, sound);
        open().orElseThrow().close();
    }

    /** A process that dies while it has the index open leaves it changed, or with a write-ahead log beside it. */
    @Test
    void anIndexThatWasNotClosedIsNotOpened() throws IOException {
        IndexFile.store(directory, fromJournal());
        Files.createFile(directory.resolve("index.db.wal.0"));
        assertTrue(open().isEmpty());
        assertTrue(IndexFile.store(directory, fromJournal()));
        open().orElseThrow().close();
        Files.delete(directory.resolve("index.seal"));
        assertTrue(open().isEmpty());
    }

    @Test
    void aDiscardedIndexIsGone() throws IOException {
        IndexFile.store(directory, fromJournal());
        open().orElseThrow().discard();
        assertTrue(Files.notExists(directory.resolve("index.db")));
        assertTrue(open().isEmpty());
    }
}
