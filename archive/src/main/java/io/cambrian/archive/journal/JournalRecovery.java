package io.cambrian.archive.journal;

import io.cambrian.archive.file.DurableFiles;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Prepares a journal for appending: creates it, or cuts off a last line that its writer did not live to finish.
 *
 * <p>An unfinished line was never acknowledged, so no one relies on it. Its bytes are kept all the same, in
 * {@code journal.cut} beside the journal: if it was a damaged line feed that made the line look unfinished, a person can
 * still put it back.
 */
final class JournalRecovery {

    private static final int BLOCK_BYTES = 1 << 16;

    private JournalRecovery() {}

    /**
     * Leaves a journal that consists of whole lines, the first of them a header.
     *
     * @return a warning, if something was cut off
     */
    static Optional<String> prepare(Path journal) throws IOException {
        if (!Files.exists(journal) || Files.size(journal) == 0) {
            DurableFiles.write(journal, JournalFormat.header());
            return Optional.empty();
        }
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "rw")) {
            long wholeBytes = endOfLastLine(file);
            byte[] tail = new byte[Math.toIntExact(file.length() - wholeBytes)];
            file.seek(wholeBytes);
            file.readFully(tail);
            requireJournal(file, wholeBytes, tail, journal);
            Optional<String> warning =
                    tail.length == 0 ? Optional.empty() : Optional.of(cut(file, wholeBytes, tail, journal));
            if (wholeBytes == 0) {
                file.seek(0);
                file.write(JournalFormat.header());
            }
            // whole lines that a killed writer had not forced yet become durable before anyone acts on them
            file.getFD().sync();
            return warning;
        }
    }

    private static void requireJournal(RandomAccessFile file, long wholeBytes, byte[] tail, Path journal)
            throws IOException {
        if (wholeBytes > 0) {
            file.seek(0);
            byte[] start = new byte[(int) Math.min(wholeBytes, BLOCK_BYTES)];
            file.readFully(start);
            JournalFormat.checkHeader(Arrays.copyOf(start, lineLength(start)), journal.toString());
        } else if (!JournalFormat.isUnfinishedHeader(tail)) {
            throw JournalFormat.noJournal(journal.toString());
        }
    }

    private static int lineLength(byte[] start) {
        int length = 0;
        while (length < start.length && start[length] != JournalFormat.LINE_FEED) {
            length++;
        }
        return length;
    }

    private static String cut(RandomAccessFile file, long wholeBytes, byte[] tail, Path journal) throws IOException {
        Path kept = journal.resolveSibling("journal.cut");
        try (FileOutputStream out = new FileOutputStream(kept.toFile(), true)) {
            out.write(("# " + tail.length + " bytes cut off at byte " + wholeBytes + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(tail);
            out.write(JournalFormat.LINE_FEED);
            out.getFD().sync();
        }
        DurableFiles.forceDirectoryOf(kept);
        file.setLength(wholeBytes);
        return "a half-written last line of " + tail.length + " bytes was cut off (" + journal + ", byte " + wholeBytes
                + "); it had not been acknowledged, and is kept in " + kept;
    }

    private static long endOfLastLine(RandomAccessFile file) throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        long end = file.length();
        while (end > 0) {
            int count = (int) Math.min(BLOCK_BYTES, end);
            file.seek(end - count);
            file.readFully(block, 0, count);
            for (int i = count - 1; i >= 0; i--) {
                if (block[i] == JournalFormat.LINE_FEED) {
                    return end - count + i + 1;
                }
            }
            end -= count;
        }
        return 0;
    }
}
