package io.cambrian.archive;

import io.cambrian.archive.blob.BlobStore;
import io.cambrian.archive.index.Index;
import io.cambrian.archive.index.IndexStore;
import io.cambrian.archive.index.Indexer;
import io.cambrian.archive.journal.JournalReader;
import io.cambrian.archive.json.EventReader;
import io.cambrian.archive.mapdb.IndexFile;
import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.Event;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A journal with an index over it that is never wrong and never in the way.
 *
 * <p>Small journals are indexed in memory, which is faster than loading MapDB. A reader of a large one uses the stored
 * index if it can be trusted and not much is missing in it; otherwise it, too, reads the journal, and stores the index when
 * it closes. The writer always indexes in memory, so that the stored index stays free for readers, and stores it when it
 * closes. Safe for use by several threads.
 */
final class IndexedJournal implements AutoCloseable {

    /**
     * What decides where an index is kept.
     *
     * @param storeFromBytes the size of the smallest journal whose index is stored
     * @param catchUpBytes how much of the journal may be missing in a stored index that is still used
     */
    record Limits(long storeFromBytes, long catchUpBytes) {}

    /**
     * Below 16 MiB reading the journal takes less time than loading MapDB's classes. Where more than 4 MiB are missing,
     * reading the whole journal takes less time than putting the missing entries into the stored index.
     */
    private static final Limits MEASURED = new Limits(16L << 20, 4L << 20);

    private final ArchiveFiles files;
    private final JournalReader journal;
    private final Limits limits;
    private final EventReader events;
    private IndexStore store;
    private Index index;
    private boolean inMemory;

    private IndexedJournal(ArchiveFiles files, JournalReader journal, Limits limits, Optional<IndexFile> stored) {
        this.files = files;
        this.journal = journal;
        this.limits = limits;
        this.events = new EventReader(new BlobStore(files.blobs()));
        this.store = stored.<IndexStore>map(Function.identity()).orElseGet(IndexStore::inMemory);
        this.index = new Index(store.entries());
        this.inMemory = stored.isEmpty();
    }

    /** For a reader. */
    static IndexedJournal open(ArchiveFiles files) {
        return open(files, MEASURED);
    }

    static IndexedJournal open(ArchiveFiles files, Limits limits) {
        return open(
                files,
                limits,
                journal -> journal.length() < limits.storeFromBytes()
                        ? Optional.empty()
                        : IndexFile.open(files.directory(), journal, limits.catchUpBytes()));
    }

    /** For the writer. */
    static IndexedJournal openInMemory(ArchiveFiles files) {
        return open(files, MEASURED, journal -> Optional.empty());
    }

    private static IndexedJournal open(
            ArchiveFiles files, Limits limits, Function<JournalReader, Optional<IndexFile>> stored) {
        JournalReader journal = JournalReader.open(files.journal());
        IndexedJournal indexed = new IndexedJournal(files, journal, limits, stored.apply(journal));
        try {
            indexed.refresh();
            return indexed;
        } catch (RuntimeException e) {
            indexed.abandon();
            throw e;
        }
    }

    private void abandon() {
        try (journal) {
            store.discard();
        }
    }

    /** Takes in what was written since. */
    void refresh() {
        ask(upToDate -> Indexer.follow(journal, upToDate));
    }

    /** Asks the index; if the stored one breaks, asks again with one made from the journal. */
    synchronized <T> T ask(Function<Index, T> question) {
        try {
            return question.apply(index);
        } catch (ArchiveException e) {
            throw e;
        } catch (RuntimeException e) {
            if (inMemory) {
                throw e;
            }
            replaceStore();
            return question.apply(index);
        }
    }

    private void replaceStore() {
        store.discard();
        store = IndexStore.inMemory();
        index = new Index(store.entries());
        inMemory = true;
        Indexer.follow(journal, index);
    }

    /**
     * The event in the line that begins at this offset.
     *
     * @throws ArchiveException when the line cannot be trusted any more, or a large value of the event is lost
     */
    Event event(long offset) {
        return journal.json(offset)
                .map(events::read)
                .orElseThrow(() -> new ArchiveException(
                        "a line of the journal was damaged after it had been indexed",
                        files.journal() + ", byte " + offset,
                        "rebuild the index, which leaves the line out"));
    }

    /** The same for an event whose type is known. */
    <E extends Event> E event(long offset, Class<E> type) {
        return type.cast(event(offset));
    }

    /** Leaves behind an index that the next reader can use. */
    @Override
    public synchronized void close() {
        try (journal) {
            if (inMemory && index.position().offset() >= limits.storeFromBytes()) {
                IndexFile.store(files.directory(), store.entries());
            }
        } catch (IOException e) {
            // the index is derived: the next reader makes it again
        } finally {
            store.close();
        }
    }
}
