package io.cambrian.evaluators.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bytes that are a checkpoint come back as it was; all others are refused with what is wrong. */
class CheckpointFormatTest {

    private static final int VERSION_AT = 2 + "CAMBRIAN CHECKPOINT".length();

    private final Map<String, byte[]> pages = new HashMap<>();
    private final CheckpointFormat format = new CheckpointFormat(new PagesInMemory(pages));

    private static Checkpoint checkpoint() {
        CheckpointWriter writer = new CheckpointWriter();
        writer.floats("weights", new float[40_000]);
        writer.doubles("mean", 0.1, Double.NaN);
        writer.longs("counters", 7, -1);
        writer.bytes("ends", new byte[] {1, 0});
        return writer.checkpoint("dqn", 1, 5);
    }

    @Test
    void whatWasWrittenIsRead() {
        assertEquals(checkpoint(), format.read(format.write(checkpoint())));
        assertTrue(!pages.isEmpty(), "large parts are kept as pages");
    }

    @Test
    void refusesWhatIsCutOff() {
        byte[] table = format.write(checkpoint());
        for (int length : new int[] {table.length - 1, table.length / 2, VERSION_AT + 2}) {
            assertEquals(
                    "a checkpoint of " + length + " bytes is cut off or damaged",
                    refusal(Arrays.copyOf(table, length)));
        }
    }

    @Test
    void refusesWhatIsNoCheckpoint() {
        assertEquals(
                "these bytes are no checkpoint: they do not begin with 'CAMBRIAN CHECKPOINT'",
                refusal(new byte[] {0, 2, 'a', 'b'}));
    }

    @Test
    void refusesALaterFormat() {
        byte[] table = format.write(checkpoint());
        table[VERSION_AT + Integer.BYTES - 1] = 9;
        assertEquals(
                "this checkpoint has format 9, but this program reads format 1: use a later release", refusal(table));
    }

    @Test
    void refusesPagesThatAreMissingOrTooLong() {
        byte[] table = format.write(checkpoint());
        pages.replaceAll((address, page) -> new byte[200_000]);
        assertEquals("a page of a checkpoint is longer than what it holds", refusal(table));
        pages.clear();
        assertTrue(refusal(table).startsWith("there is no page "));
    }

    @Test
    void refusesAPartThatIsLongerThanAnyArray() {
        CheckpointWriter writer = new CheckpointWriter();
        writer.longs("a", 1);
        byte[] table = format.write(writer.checkpoint("dqn", 1, 5));
        table[table.length - Long.BYTES - Integer.BYTES] = 0x7f;
        assertEquals("a checkpoint of " + table.length + " bytes is cut off or damaged", refusal(table));
    }

    private String refusal(byte[] table) {
        return String.valueOf(assertThrows(CheckpointException.class, () -> format.read(table))
                .getMessage());
    }
}
