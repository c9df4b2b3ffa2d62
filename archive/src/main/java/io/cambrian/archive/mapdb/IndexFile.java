package io.cambrian.archive.mapdb;

import io.cambrian.archive.file.DirectoryLock;
import io.cambrian.archive.index.Index;
import io.cambrian.archive.index.IndexStore;
import io.cambrian.archive.journal.JournalReader;
import io.cambrian.archive.journal.Position;
import io.cambrian.archive.record.ArchiveException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import org.mapdb.DB;
import org.mapdb.DBMaker;
import org.mapdb.Serializer;

/**
 * Index entries in a MapDB file, {@code index.db}.
 *
 * <p>Whoever holds {@code index.lock} owns the file, be it a reader or the writer; everyone else keeps an index in memory.
 * Nobody waits for the lock. The file is opened only if its {@link Seal} fits, and sealed again when it is closed.
 *
 * <p>Failing to keep an index is never an error for the caller: it is derived, and the next one builds it again.
 */
public final class IndexFile implements IndexStore {

    /** The lock file in the archive directory. */
    public static final String LOCK = "index.lock";

    private static final String MAP = "entries";

    private final DirectoryLock lock;
    private final Seal seal;
    private final DB database;
    private final NavigableMap<String, Long> entries;

    private IndexFile(DirectoryLock lock, Seal seal, DB database, NavigableMap<String, Long> entries) {
        this.lock = lock;
        this.seal = seal;
        this.database = database;
        this.entries = entries;
    }

    /**
     * Opens the stored index, if there is one that can be trusted, that belongs to this journal, and that no one else has
     * open.
     *
     * @param catchUpBytes how much of the journal may be missing in it
     */
    public static Optional<IndexFile> open(Path directory, JournalReader journal, long catchUpBytes) {
        return tryLock(directory).flatMap(lock -> {
            Optional<IndexFile> file = openSealed(lock, new Seal(directory), journal, catchUpBytes);
            if (file.isEmpty()) {
                lock.close();
            }
            return file;
        });
    }

    /**
     * Replaces the stored index by these entries, unless someone else has it open.
     *
     * @return whether it was stored
     * @throws IOException when the disk does not take it
     */
    public static boolean store(Path directory, SortedMap<String, Long> entries) throws IOException {
        Optional<DirectoryLock> lock = tryLock(directory);
        if (lock.isEmpty()) {
            return false;
        }
        try (DirectoryLock held = lock.get()) {
            Seal seal = new Seal(directory);
            seal.deleteIndex();
            try (DB database = database(seal)) {
                fill(database, entries);
            }
            seal.set();
            return true;
        } catch (RuntimeException e) {
            throw new IOException("MapDB: " + e, e);
        }
    }

    private static Optional<DirectoryLock> tryLock(Path directory) {
        try {
            return DirectoryLock.tryTake(directory, LOCK);
        } catch (ArchiveException e) {
            // a directory that may only be read: no index file then
            return Optional.empty();
        }
    }

    private static Optional<IndexFile> openSealed(
            DirectoryLock lock, Seal seal, JournalReader journal, long catchUpBytes) {
        if (!seal.fits()) {
            return Optional.empty();
        }
        DB database = null;
        boolean opened = false;
        try {
            database = database(seal);
            NavigableMap<String, Long> entries = database.treeMap(MAP)
                    .keySerializer(Serializer.STRING_DELTA2)
                    .valueSerializer(Serializer.LONG)
                    .open();
            Position position = new Index(entries).position();
            opened = journal.confirms(position) && journal.length() - position.offset() <= catchUpBytes;
            return opened ? Optional.of(new IndexFile(lock, seal, database, entries)) : Optional.empty();
        } catch (RuntimeException e) {
            // MapDB throws all sorts of exceptions; whatever it is, the index is built again
            return Optional.empty();
        } finally {
            if (!opened && database != null) {
                closeQuietly(database);
            }
        }
    }

    private static void closeQuietly(DB database) {
        try {
            database.close();
        } catch (RuntimeException e) {
            // the seal will not fit any more, which is all that matters
        }
    }

    /** The journal, not this file, is what must survive, so nothing is forced to disk here. */
    private static DB database(Seal seal) {
        return DBMaker.fileDB(seal.database().toFile())
                .transactionEnable()
                .fileChannelEnable()
                .fileLockDisable()
                .fileSyncDisable()
                .make();
    }

    /** Sorted entries are pumped in, about twenty times as fast as putting them one by one. */
    private static void fill(DB database, SortedMap<String, Long> entries) {
        var sink = database.treeMap(MAP)
                .keySerializer(Serializer.STRING_DELTA2)
                .valueSerializer(Serializer.LONG)
                .createFromSink();
        for (Map.Entry<String, Long> entry : entries.entrySet()) {
            sink.put(entry.getKey(), entry.getValue());
        }
        sink.create();
        database.commit();
    }

    @Override
    public NavigableMap<String, Long> entries() {
        return entries;
    }

    @Override
    public void close() {
        try (lock) {
            database.commit();
            database.close();
            seal.set();
        } catch (IOException | RuntimeException e) {
            // without a fitting seal the next one builds the index again
        }
    }

    @Override
    public void discard() {
        try (lock) {
            closeQuietly(database);
            seal.deleteIndex();
        } catch (IOException e) {
            // what is left does not fit the seal
        }
    }
}
