package io.cambrian.archive.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.NewerFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalRecoveryTest {

    private static final int HEADER_BYTES = JournalFormat.header().length;

    @TempDir
    Path directory;

    private Path journal;
    private byte[] whole;

    @BeforeEach
    void writeThreeLines() throws IOException {
        journal = directory.resolve("journal.jsonl");
        Lines.write(journal, "{\"a\":1}", "{\"b\":\"δ\"}", "{\"c\":[1,2,3]}");
        whole = Files.readAllBytes(journal);
    }

    /** The polynomial's published check value: CRC-32C of "123456789" is e3069283. */
    @Test
    void linesCarryTheCastagnoliChecksum() {
        assertEquals(
                "e3069283 123456789\n",
                new String(JournalFormat.line(Lines.bytes("123456789")), StandardCharsets.UTF_8));
        assertEquals(
                "d8634e38 {\"magic\":\"cambrian-journal\",\"format\":1}\n",
                new String(JournalFormat.header(), StandardCharsets.UTF_8));
    }

    @Test
    void aFileCutAtAnyByteOpensWithTheLinesThatAreWhole() throws IOException {
        List<String> all = Lines.read(journal);
        for (int length = 0; length <= whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(journal, cut);
            List<String> readable = length < HEADER_BYTES ? List.of() : Lines.read(journal);
            try (JournalWriter writer = JournalWriter.open(journal)) {
                boolean half = length > 0 && cut[length - 1] != '\n';
                assertEquals(half, writer.warning().isPresent(), "cut at byte " + length);
                writer.append(Lines.bytes("{\"next\":true}"));
            }
            List<String> after = Lines.read(journal);
            assertEquals(readable, after.subList(0, readable.size()));
            assertEquals(all.subList(0, readable.size()), readable);
            assertEquals("{\"next\":true}", after.getLast());
            assertEquals(readable.size() + 1, after.size(), "cut at byte " + length);
        }
    }

    @Test
    void whatIsCutOffIsKeptBesideTheJournal() throws IOException {
        Files.write(journal, Arrays.copyOf(whole, whole.length - 3));
        try (JournalWriter writer = JournalWriter.open(journal)) {
            assertTrue(writer.warning().orElseThrow().contains("journal.cut"));
        }
        String kept = Files.readString(directory.resolve("journal.cut"));
        int lineStart = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('\n', whole.length - 2) + 1;
        String half = new String(whole, lineStart, whole.length - 3 - lineStart, StandardCharsets.UTF_8);
        assertTrue(kept.contains(half), kept);
        assertTrue(kept.contains("at byte " + lineStart), kept);
    }

    @Test
    void aFlippedBitDamagesItsLineAndNoOther() throws IOException {
        List<String> all = Lines.read(journal);
        int secondLine = HEADER_BYTES + "12345678 {\"a\":1}\n".length();
        int thirdLine = secondLine + Lines.bytes("12345678 {\"b\":\"δ\"}\n").length;
        for (int position = secondLine; position < thirdLine - 1; position++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[position] ^= (byte) (1 << bit);
                Files.write(journal, flipped);
                List<String> read = Lines.read(journal);
                assertEquals(all.getFirst(), read.getFirst());
                assertEquals("damage at 3:" + secondLine, read.get(1), "bit " + bit + " of byte " + position);
                assertEquals(all.getLast(), read.getLast());
                // a flip that makes a line feed splits the damaged line in two
                assertEquals(flipped[position] == '\n' ? 4 : 3, read.size());
            }
        }
    }

    @Test
    void damageInTheMiddleDoesNotStopWriting() throws IOException {
        byte[] flipped = whole.clone();
        flipped[HEADER_BYTES + 10] ^= 1;
        Files.write(journal, flipped);
        Lines.write(journal, "{\"d\":4}");
        assertEquals(
                List.of("damage at 2:" + HEADER_BYTES, "{\"b\":\"δ\"}", "{\"c\":[1,2,3]}", "{\"d\":4}"),
                Lines.read(journal));
        assertFalse(Files.exists(directory.resolve("journal.cut")));
    }

    @Test
    void aDamagedHeaderIsReportedAndTheRestRead() throws IOException {
        for (int position = 0; position < HEADER_BYTES - 1; position++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = whole.clone();
                flipped[position] ^= (byte) (1 << bit);
                if (flipped[position] == '\n') {
                    continue; // two halves of a header: no longer recognised
                }
                Files.write(journal, flipped);
                List<String> read = Lines.read(journal);
                assertEquals("damage at 1:0", read.getFirst(), "bit " + bit + " of byte " + position);
                assertEquals("{\"c\":[1,2,3]}", read.getLast());
            }
        }
    }

    @Test
    void aNewerFormatIsRefusedAndLeftAlone() throws IOException {
        byte[] newer = JournalFormat.line(Lines.bytes("{\"magic\":\"cambrian-journal\",\"format\":2,\"x\":0}"));
        Files.write(journal, newer);
        NewerFormat refusal = assertThrows(NewerFormat.class, () -> JournalWriter.open(journal));
        assertTrue(String.valueOf(refusal.getMessage()).contains("format 2"), refusal.getMessage());
        assertThrows(NewerFormat.class, () -> Lines.read(journal));
        assertArrayEquals(newer, Files.readAllBytes(journal));
    }

    @Test
    void aForeignFileIsRefusedAndLeftAlone() throws IOException {
        for (String foreign : List.of("{\"some\":\"log\"}\n{\"more\":1}\n", "no line feed", "\n")) {
            Files.writeString(journal, foreign);
            ArchiveException refusal = assertThrows(ArchiveException.class, () -> JournalWriter.open(journal));
            assertTrue(String.valueOf(refusal.getMessage()).contains("no journal"), refusal.getMessage());
            assertEquals(foreign, Files.readString(journal));
        }
    }
}
