package io.cambrian.archive.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.ArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalWriterTest {

    @TempDir
    Path directory;

    private Path journal;
    private final List<FailingFile> opened = new ArrayList<>();

    @BeforeEach
    void nameJournal() {
        journal = directory.resolve("journal.jsonl");
    }

    private JournalWriter open(long capacityBytes, boolean truncates) {
        return JournalWriter.open(journal, path -> {
            FailingFile file = new FailingFile(AppendFile.open(path), capacityBytes, truncates);
            opened.add(file);
            return file;
        });
    }

    @Test
    void nothingIsWrittenBeforeItIsForced() throws IOException {
        try (JournalWriter writer = open(Long.MAX_VALUE, true)) {
            long before = Files.size(journal);
            writer.append(Lines.bytes("{}"));
            assertEquals(before, Files.size(journal));
            writer.force();
            assertEquals(List.of("{}"), Lines.read(journal));
        }
    }

    @Test
    void oneForceServesAllThatWasAppendedBefore() {
        try (JournalWriter writer = open(Long.MAX_VALUE, true)) {
            for (int i = 0; i < 100; i++) {
                writer.append(Lines.bytes("{\"i\":" + i + "}"));
            }
            writer.force();
            writer.force();
            assertEquals(1, opened.getFirst().syncs());
        }
    }

    /** Each of 8 threads makes 50 lines durable one by one; together they need fewer forces than lines. */
    @Test
    void threadsThatArriveTogetherShareForces() throws InterruptedException {
        try (JournalWriter writer = open(Long.MAX_VALUE, true)) {
            List<Thread> threads = IntStream.range(0, 8)
                    .mapToObj(thread -> Thread.ofPlatform().start(() -> {
                        for (int i = 0; i < 50; i++) {
                            writer.append(Lines.bytes("{\"t\":" + thread + ",\"i\":" + i + "}"));
                            writer.force();
                        }
                    }))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
        }
        List<String> lines = Lines.read(journal);
        assertEquals(400, lines.size());
        for (int thread = 0; thread < 8; thread++) {
            String start = "{\"t\":" + thread + ",";
            List<String> own =
                    lines.stream().filter(line -> line.startsWith(start)).toList();
            for (int i = 0; i < 50; i++) {
                assertEquals(start + "\"i\":" + i + "}", own.get(i));
            }
        }
        assertTrue(opened.getFirst().syncs() < 400, opened.getFirst().syncs() + " forces");
    }

    @Test
    void anInterruptBreaksNothing() {
        try (JournalWriter writer = open(Long.MAX_VALUE, true)) {
            Thread.currentThread().interrupt();
            writer.append(Lines.bytes("{}"));
            writer.force();
            assertTrue(Thread.interrupted(), "the interrupt is still to be seen");
        }
        assertEquals(List.of("{}"), Lines.read(journal));
    }

    /** The disk is full after every possible number of bytes; what was forced before stays, and half lines vanish. */
    @Test
    void aFullDiskLeavesWholeLines() throws IOException {
        Lines.write(journal, "{\"first\":1}");
        byte[] before = Files.readAllBytes(journal);
        int batch = 3 * "12345678 {\"i\":0}\n".length();
        for (int room = 0; room < batch; room++) {
            Files.write(journal, before);
            JournalWriter writer = open(before.length + room, true);
            for (int i = 0; i < 3; i++) {
                writer.append(Lines.bytes("{\"i\":" + i + "}"));
            }
            ArchiveException full = assertThrows(ArchiveException.class, writer::force);
            assertTrue(String.valueOf(full.getMessage()).contains("the disk is full"), full.getMessage());
            assertEquals(journal.toString(), full.place());
            byte[] left = Files.readAllBytes(journal);
            assertEquals('\n', left[left.length - 1]);
            assertEquals(1 + room / (batch / 3), Lines.read(journal).size());

            assertThrows(ArchiveException.class, () -> writer.append(Lines.bytes("{}")), "refused until reopened");
            assertThrows(ArchiveException.class, writer::force);
            writer.close();
        }
    }

    @Test
    void aHalfLineThatCannotBeTakenBackIsCutOffWhenOpenedAgain() throws IOException {
        Lines.write(journal, "{\"first\":1}");
        JournalWriter writer = open(Files.size(journal) + 5, false);
        writer.append(Lines.bytes("{\"second\":2}"));
        assertThrows(ArchiveException.class, writer::force);
        writer.close();
        assertEquals(List.of("{\"first\":1}"), Lines.read(journal), "a reader does not see the half line");
        try (JournalWriter again = JournalWriter.open(journal)) {
            assertTrue(again.warning().isPresent());
            again.append(Lines.bytes("{\"second\":2}"));
        }
        assertEquals(List.of("{\"first\":1}", "{\"second\":2}"), Lines.read(journal));
    }

    /** Blocks are 1 MiB; lines end before, at and after their bounds, and one is longer than three of them. */
    @Test
    void linesMayCrossTheBlocksInWhichTheyAreRead() {
        String[] texts = IntStream.of(1_000, (1 << 20) - 1_100, 10, 3_500_000, 20, 700_000, 700_000)
                .mapToObj("x"::repeat)
                .toArray(String[]::new);
        Lines.write(journal, texts);
        assertEquals(List.of(texts), Lines.read(journal));
    }

    @Test
    void aReaderFollowsAndRecognisesItsPlace() {
        Lines.write(journal, "{\"a\":1}");
        try (JournalWriter writer = open(Long.MAX_VALUE, true);
                JournalReader reader = JournalReader.open(journal)) {
            Position first = reader.scan(Position.START, entry -> {});
            assertEquals(2, first.lines());
            assertEquals(first, reader.scan(first, entry -> {}));
            writer.append(Lines.bytes("{\"b\":2}"));
            writer.force();
            List<Entry> added = new ArrayList<>();
            Position second = reader.scan(first, added::add);
            assertEquals(1, added.size());
            assertEquals(first.offset(), added.getFirst().offset());
            assertTrue(reader.confirms(first) && reader.confirms(second));
            assertFalse(reader.confirms(new Position(
                    second.offset(), second.lines(), second.lastLineOffset(), second.lastLineChecksum() + 1)));
            assertEquals("{\"b\":2}", new String(reader.json(first.offset()).orElseThrow()));
            assertTrue(reader.json(first.offset() + 1).isEmpty());
        }
    }
}
