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

    /** Below this size reading the journal takes less time than loading MapDB's classes (about 0.4 s). */
    private static final long STORE_FROM_BYTES = 16L << 20;

    /** Above this, reading the journal into memory is faster than putting entries into the stored index one by one. */
    private static final long CATCH_UP_BYTES = 4L << 20;

    private final ArchiveFiles files;
    private final JournalReader journal;
    private final EventReader events;
    private IndexStore store;
    private Index index;
    private boolean inMemory;

    private IndexedJournal(ArchiveFiles files, JournalReader journal, Optional<IndexFile> stored) {
        this.files = files;
        this.journal = journal;
        this.events = new EventReader(new BlobStore(files.blobs()));
        this.store = stored.<IndexStore>map(Function.identity()).orElseGet(IndexStore::inMemory);
        this.index = new Index(store.entries());
        this.inMemory = stored.isEmpty();
    }

    /** For a reader. */
    static IndexedJournal open(ArchiveFiles files) {
        return opened(
                files,
                journal -> journal.length() < STORE_FROM_BYTES
                        ? Optional.empty()
                        : IndexFile.open(files.directory(), journal, CATCH_UP_BYTES));
    }

    /** For the writer. */
    static IndexedJournal openInMemory(ArchiveFiles files) {
        return opened(files, journal -> Optional.empty());
    }

    private static IndexedJournal opened(ArchiveFiles files, Function<JournalReader, Optional<IndexFile>> stored) {
        JournalReader journal = JournalReader.open(files.journal());
        boolean opened = false;
        try {
            IndexedJournal indexed = new IndexedJournal(files, journal, stored.apply(journal));
            indexed.refresh();
            opened = true;
            return indexed;
        } finally {
            if (!opened) {
                journal.close();
            }
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
            if (inMemory && index.position().offset() >= STORE_FROM_BYTES) {
                IndexFile.store(files.directory(), store.entries());
            }
        } catch (IOException e) {
            // the index is derived: the next reader makes it again
        } finally {
            store.close();
        }
    }
}
