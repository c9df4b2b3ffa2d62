package io.cambrian.archive.journal;

import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.StorageFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Appends lines to a journal and makes them durable in groups.
 *
 * <p>{@link #append} only fills a buffer; {@link #force} writes and forces everything appended before it. While one thread
 * forces, others append and queue up; the next force serves them all at once, so the rate of events is not held to the
 * rate at which the disk commits. Safe for use by several threads; an interrupt never breaks a write.
 *
 * <p>After a failure the file holds whole lines only, as far as the disk allows, and every later call is refused with the
 * same exception: what the disk has kept is certain only after opening again.
 */
public final class JournalWriter implements AutoCloseable {

    private static final int BUFFER_LIMIT_BYTES = 4 << 20;

    private final Path path;
    private final AppendFile file;
    private final Optional<String> warning;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition forced = lock.newCondition();
    private ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private long appendedLines;
    private long durableLines;
    private boolean forcing;
    private Optional<ArchiveException> failure = Optional.empty();

    private JournalWriter(Path path, AppendFile file, Optional<String> warning) {
        this.path = path;
        this.file = file;
        this.warning = warning;
    }

    /**
     * Opens the journal, creating it if there is none; the caller must be the only writer.
     *
     * @throws io.cambrian.archive.record.NewerFormat when a later version wrote it
     * @throws ArchiveException when the file cannot be written, or is no journal
     */
    public static JournalWriter open(Path path) {
        return open(path, AppendFile::open);
    }

    static JournalWriter open(Path path, AppendFile.Opener opener) {
        try {
            Optional<String> warning = JournalRecovery.prepare(path);
            return new JournalWriter(path, opener.open(path), warning);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    /** What was found and mended when opening, if anything. */
    public Optional<String> warning() {
        return warning;
    }

    /**
     * Adds a line; it is durable only after the next {@link #force}. Forces by itself where 4 MiB wait.
     *
     * @param json without a line feed
     * @throws ArchiveException when writing fails, or has failed before
     */
    public void append(byte[] json) {
        byte[] line = JournalFormat.line(json);
        boolean full;
        lock.lock();
        try {
            refuseAfterFailure();
            buffer.writeBytes(line);
            appendedLines++;
            full = buffer.size() >= BUFFER_LIMIT_BYTES;
        } finally {
            lock.unlock();
        }
        if (full) {
            force();
        }
    }

    /**
     * Returns when everything appended so far, by any thread, is on the disk.
     *
     * @throws ArchiveException when it could not be written; none of the callers waiting may then rely on their events
     */
    public void force() {
        lock.lock();
        try {
            long wanted = appendedLines;
            while (durableLines < wanted) {
                if (failure.isPresent()) {
                    throw failure.get();
                }
                if (forcing) {
                    forced.awaitUninterruptibly();
                } else {
                    forceBuffer();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Called with the lock held; gives it up while the disk works. */
    private void forceBuffer() {
        forcing = true;
        ByteArrayOutputStream batch = buffer;
        long batchEnd = appendedLines;
        buffer = new ByteArrayOutputStream();
        boolean durable = false;
        Optional<IOException> problem = Optional.empty();
        lock.unlock();
        try {
            write(batch.toByteArray());
            durable = true;
        } catch (IOException e) {
            problem = Optional.of(e);
        } finally {
            lock.lock();
            forcing = false;
            if (durable) {
                durableLines = batchEnd;
            } else {
                failure =
                        Optional.of(failure(path, problem.orElseGet(() -> new IOException("the writing thread died"))));
            }
            forced.signalAll();
        }
    }

    private void write(byte[] batch) throws IOException {
        long before = file.length();
        try {
            file.append(batch, batch.length);
        } catch (IOException e) {
            cutToWholeLines(before, batch, e);
            throw e;
        }
        file.sync();
    }

    /** Of a batch that arrived in part, keeps the lines that arrived whole: a reader may have seen them already. */
    private void cutToWholeLines(long before, byte[] batch, IOException cause) {
        try {
            int end = (int) Math.max(0, Math.min(batch.length, file.length() - before));
            while (end > 0 && batch[end - 1] != JournalFormat.LINE_FEED) {
                end--;
            }
            file.truncate(before + end);
        } catch (IOException e) {
            // the half line stays; opening the journal for writing cuts it off
            cause.addSuppressed(e);
        }
    }

    private void refuseAfterFailure() {
        if (failure.isPresent()) {
            ArchiveException first = failure.get();
            throw new StorageFailure(
                    "the journal was closed to writing after an earlier failure", first.place(), first.remedy(), first);
        }
    }

    private static ArchiveException failure(Path path, IOException cause) {
        String message = String.valueOf(cause.getMessage());
        String what =
                message.contains("No space left") ? "the disk is full" : "the journal could not be written: " + message;
        return new StorageFailure(
                what, path.toString(), "make room or mend the disk, then resume; what was acknowledged is safe", cause);
    }

    /** Forces what is left, unless writing has failed before, and closes the file. */
    @Override
    public void close() {
        boolean healthy;
        lock.lock();
        try {
            healthy = failure.isEmpty();
        } finally {
            lock.unlock();
        }
        try (file) {
            if (healthy) {
                force();
            }
        } catch (IOException e) {
            throw failure(path, e);
        }
    }
}
