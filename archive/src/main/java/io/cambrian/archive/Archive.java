package io.cambrian.archive;

import io.cambrian.archive.blob.BlobStore;
import io.cambrian.archive.file.DirectoryLock;
import io.cambrian.archive.file.DurableFiles;
import io.cambrian.archive.journal.JournalWriter;
import io.cambrian.archive.json.EventWriter;
import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.ArchiveInUse;
import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The single writer of an archive.
 *
 * <p>{@link #append} and then {@link #force}: only what was forced may be acted on. Safe for use by several threads;
 * callers that arrive together share one force.
 */
public final class Archive implements AutoCloseable {

    private final DirectoryLock lock;
    private final JournalWriter journal;
    private final ArchiveView view;
    private final BlobStore blobs;
    private final EventWriter events;
    private final ArchiveFiles files;

    private Archive(DirectoryLock lock, JournalWriter journal, ArchiveView view, ArchiveFiles files) {
        this.lock = lock;
        this.files = files;
        this.journal = journal;
        this.view = view;
        this.blobs = new BlobStore(files.blobs());
        this.events = new EventWriter(blobs);
    }

    /**
     * Opens the archive in a directory, creating both if they are missing.
     *
     * @throws ArchiveInUse when it has a living writer already, in this process or in another
     * @throws io.cambrian.archive.record.NewerFormat when a later version wrote it
     * @throws ArchiveException when the directory cannot be written, or its journal is no journal
     */
    public static Archive open(Path directory) {
        ArchiveFiles files = new ArchiveFiles(directory);
        requireWritable(directory);
        DirectoryLock lock = DirectoryLock.tryTake(directory, ArchiveFiles.WRITER_LOCK)
                .orElseThrow(() -> new ArchiveInUse(
                        DirectoryLock.owner(directory, ArchiveFiles.WRITER_LOCK),
                        directory.resolve(ArchiveFiles.WRITER_LOCK).toString()));
        try {
            return open(files, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Archive open(ArchiveFiles files, DirectoryLock lock) {
        JournalWriter journal = JournalWriter.open(files.journal());
        try {
            return new Archive(lock, journal, ArchiveView.ofWriter(files), files);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /** What was found and mended when opening, one sentence each; empty when all was well. */
    public List<String> warnings() {
        return Stream.concat(journal.warning().stream(), view.damages().stream())
                .toList();
    }

    /**
     * Adds an event; it is durable after the next {@link #force}. Large values in it are durable at once.
     *
     * @throws ArchiveException when the disk does not take it, or has refused an earlier one
     */
    public void append(Event event) {
        journal.append(events.write(event));
    }

    /**
     * Returns when everything appended so far is on the disk.
     *
     * @throws ArchiveException when it is not, for instance because the disk is full; the archive then takes no further
     *     event until it is opened again
     */
    public void force() {
        journal.force();
    }

    /**
     * Stores a value durably and returns its name; the same bytes are stored once.
     *
     * @throws ArchiveException when the disk does not take it
     */
    public BlobId storeBlob(byte[] content) {
        return blobs.store(content);
    }

    /**
     * A stored value.
     *
     * @throws ArchiveException when it is missing or damaged
     */
    public byte[] blob(BlobId id) {
        return blobs.read(id);
    }

    /** What the agents of a run have reached. */
    public RunStates states(RunId run) {
        return new RunStates(new BlobStore(files.states(run)));
    }

    /** What the archive holds up to the last {@link #force}; the same view each time, refreshed. */
    public ArchiveView view() {
        view.refresh();
        return view;
    }

    /** Forces what was appended, brings the index up to date and gives up the lock. */
    @Override
    public void close() {
        // closed in reverse order, whatever happens
        try (lock;
                view;
                journal) {
            journal.force();
            view.refresh();
        }
    }

    private static void requireWritable(Path directory) {
        try {
            DurableFiles.createDirectories(directory);
            if (Files.isWritable(directory)) {
                return;
            }
        } catch (FileAlreadyExistsException e) {
            throw unwritable(directory, e.getFile() + " is a file");
        } catch (IOException e) {
            throw unwritable(directory, e.toString());
        }
        throw unwritable(directory, "no permission");
    }

    private static ArchiveException unwritable(Path directory, String reason) {
        return new ArchiveException(
                "the archive directory cannot be written: " + reason,
                directory.toAbsolutePath().toString(),
                "give write permission, or choose another directory");
    }
}
