package io.cambrian.archive.index;

import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the entries of an index are kept. Used by one thread at a time. */
public interface IndexStore extends AutoCloseable {

    /** The entries: an empty map, or what an earlier index has kept. */
    NavigableMap<String, Long> entries();

    /** Keeps the entries, where this store keeps anything, and closes it. */
    @Override
    void close();

    /** Closes a store that has failed; nothing of it will be used again. */
    void discard();

    /** A store that is forgotten when it is closed. */
    static IndexStore inMemory() {
        NavigableMap<String, Long> entries = new TreeMap<>();
        return new IndexStore() {
            @Override
            public NavigableMap<String, Long> entries() {
                return entries;
            }

            @Override
            public void close() {}

            @Override
            public void discard() {}
        };
    }
}
