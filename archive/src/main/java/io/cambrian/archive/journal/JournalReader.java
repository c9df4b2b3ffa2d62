package io.cambrian.archive.journal;

import io.cambrian.archive.record.ArchiveException;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a journal, also while it is being written: only lines that end in a line feed exist.
 *
 * <p>The whole lines of a journal never change and never move, so a position stays valid for ever. Safe for use by several
 * threads. Random access files are used rather than channels, which close themselves when their thread is interrupted.
 */
public final class JournalReader implements AutoCloseable {

    private static final int SCAN_BLOCK_BYTES = 1 << 20;
    private static final int LINE_BLOCK_BYTES = 1 << 12;

    private final Path path;
    private final RandomAccessFile file;

    private JournalReader(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Opens the journal for reading.
     *
     * @throws ArchiveException when there is none
     */
    public static JournalReader open(Path path) {
        try {
            return new JournalReader(path, new RandomAccessFile(path.toFile(), "r"));
        } catch (FileNotFoundException e) {
            throw new ArchiveException(
                    "there is no archive here that can be read",
                    path.toAbsolutePath().toString(),
                    "name another directory, or start a run, which creates one",
                    e);
        }
    }

    /**
     * Visits every whole line from a position on.
     *
     * @return the position after the last whole line
     * @throws io.cambrian.archive.record.NewerFormat when a later version wrote the journal
     * @throws ArchiveException when the file is no journal, or cannot be read
     */
    public Position scan(Position from, Consumer<Entry> visitor) {
        Position position = from;
        byte[] block = new byte[SCAN_BLOCK_BYTES];
        int filled = 0;
        long readFrom = from.offset();
        for (int count = read(readFrom, block, 0); count > 0; count = read(readFrom, block, filled)) {
            readFrom += count;
            int start = 0;
            for (int i = filled; i < filled + count; i++) {
                if (block[i] == JournalFormat.LINE_FEED) {
                    position = visit(position, block, start, i, visitor);
                    start = i + 1;
                }
            }
            filled = filled + count - start;
            block = keepUnfinished(block, start, filled);
        }
        return position;
    }

    /** Moves the beginning of a line to the front, into a larger block if it fills this one. */
    private static byte[] keepUnfinished(byte[] block, int start, int length) {
        byte[] next = length < block.length ? block : new byte[2 * block.length];
        System.arraycopy(block, start, next, 0, length);
        return next;
    }

    private Position visit(Position at, byte[] block, int from, int to, Consumer<Entry> visitor) {
        long number = at.lines() + 1;
        if (at.lines() > 0) {
            visitor.accept(JournalFormat.json(block, from, to)
                    .<Entry>map(json -> new Entry.Line(number, at.offset(), json))
                    .orElseGet(() -> new Entry.Damage(number, at.offset(), to - from)));
        } else if (!JournalFormat.checkHeader(Arrays.copyOfRange(block, from, to), path.toString())) {
            visitor.accept(new Entry.Damage(number, at.offset(), to - from));
        }
        long end = at.offset() + to - from + 1;
        return new Position(end, number, at.offset(), JournalFormat.checksum(block, from, to));
    }

    /** How many bytes the file has at this moment, a last unfinished line included. */
    public synchronized long length() {
        try {
            return file.length();
        } catch (IOException e) {
            throw unreadable(0, e);
        }
    }

    /** The JSON of the line that begins at {@code offset}, or nothing if no whole line with its checksum is there. */
    public Optional<byte[]> json(long offset) {
        return line(offset).flatMap(line -> JournalFormat.json(line, 0, line.length));
    }

    /** Whether this journal has the very line that the position remembers, at that place. */
    public boolean confirms(Position position) {
        if (position.lines() == 0) {
            return position.equals(Position.START);
        }
        return line(position.lastLineOffset())
                .filter(line -> position.lastLineOffset() + line.length + 1 == position.offset())
                .filter(line -> JournalFormat.checksum(line, 0, line.length) == position.lastLineChecksum())
                .isPresent();
    }

    private Optional<byte[]> line(long offset) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(LINE_BLOCK_BYTES);
        byte[] block = new byte[LINE_BLOCK_BYTES];
        long readFrom = offset;
        for (int count = read(readFrom, block, 0); count > 0; count = read(readFrom, block, 0)) {
            int end = indexOfLineFeed(block, count);
            if (end >= 0) {
                line.write(block, 0, end);
                return Optional.of(line.toByteArray());
            }
            line.write(block, 0, count);
            readFrom += count;
        }
        return Optional.empty();
    }

    private static int indexOfLineFeed(byte[] block, int count) {
        for (int i = 0; i < count; i++) {
            if (block[i] == JournalFormat.LINE_FEED) {
                return i;
            }
        }
        return -1;
    }

    private synchronized int read(long offset, byte[] block, int at) {
        try {
            file.seek(offset);
            return file.read(block, at, block.length - at);
        } catch (IOException e) {
            throw unreadable(offset, e);
        }
    }

    private ArchiveException unreadable(long offset, IOException cause) {
        return new ArchiveException(
                "the journal cannot be read: " + cause.getMessage(),
                path + ", byte " + offset,
                "check the disk; what was read before stays valid",
                cause);
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new ArchiveException("the journal cannot be closed: " + e.getMessage(), path.toString(), "retry", e);
        }
    }
}
