package io.cambrian.archive.journal;

import io.cambrian.archive.record.ArchiveException;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
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
     */
    public Position scan(Position from, Consumer<Entry> visitor) {
        Position position = from;
        ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
        byte[] block = new byte[SCAN_BLOCK_BYTES];
        long readFrom = from.offset();
        for (int count = read(readFrom, block); count > 0; count = read(readFrom, block)) {
            int start = 0;
            for (int i = 0; i < count; i++) {
                if (block[i] == JournalFormat.LINE_FEED) {
                    unfinished.write(block, start, i - start);
                    position = visit(position, unfinished.toByteArray(), visitor);
                    unfinished.reset();
                    start = i + 1;
                }
            }
            unfinished.write(block, start, count - start);
            readFrom += count;
        }
        return position;
    }

    private Position visit(Position at, byte[] line, Consumer<Entry> visitor) {
        long number = at.lines() + 1;
        boolean header = at.lines() == 0;
        if (header) {
            if (!JournalFormat.checkHeader(line, path.toString())) {
                visitor.accept(new Entry.Damage(number, at.offset(), line.length));
            }
        } else {
            visitor.accept(JournalFormat.json(line)
                    .<Entry>map(json -> new Entry.Line(number, at.offset(), json))
                    .orElseGet(() -> new Entry.Damage(number, at.offset(), line.length)));
        }
        return new Position(
                at.offset() + line.length + 1, number, at.offset(), JournalFormat.checksum(line, 0, line.length));
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
        return line(offset).flatMap(JournalFormat::json);
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
        for (int count = read(readFrom, block); count > 0; count = read(readFrom, block)) {
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

    private synchronized int read(long offset, byte[] block) {
        try {
            file.seek(offset);
            return file.read(block);
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
