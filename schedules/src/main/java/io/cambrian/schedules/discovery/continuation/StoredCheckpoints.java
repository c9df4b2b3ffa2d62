package io.cambrian.schedules.discovery.continuation;

import io.cambrian.archive.RunStates;
import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.BlobId;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointException;
import io.cambrian.evaluators.checkpoint.CheckpointFormat;
import io.cambrian.evaluators.checkpoint.PageStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checkpoints in the store of a run, each under the address of its table of contents. Only {@link #read} may be called by others
 * than the run's own thread. */
final class StoredCheckpoints {

    private final RunStates states;
    private final Map<BlobId, Set<BlobId>> pagesOf = new HashMap<>();

    /** Those of one run. */
    StoredCheckpoints(RunStates states) {
        this.states = states;
    }

    BlobId store(Checkpoint checkpoint) {
        Set<BlobId> pages = new HashSet<>();
        BlobId table = states.store(new CheckpointFormat(pages(pages)).write(checkpoint));
        pagesOf.put(table, pages);
        return table;
    }

    /** The checkpoint at an address; empty if its table or a page of it is missing or damaged. */
    Optional<Checkpoint> read(BlobId table) {
        return read(table, new HashSet<>());
    }

    private Optional<Checkpoint> read(BlobId table, Set<BlobId> pages) {
        try {
            return Optional.of(new CheckpointFormat(pages(pages)).read(states.read(table)));
        } catch (ArchiveException | CheckpointException unreadable) {
            return Optional.empty();
        }
    }

    /** Throws away all but these checkpoints, and those of them that cannot be read, whose addresses it gives. */
    Set<BlobId> keepOnly(Collection<BlobId> tables) {
        Set<BlobId> unreadable = new HashSet<>();
        for (BlobId table : tables) {
            Set<BlobId> pages = new HashSet<>();
            if (pagesOf.containsKey(table) || read(table, pages).isPresent()) {
                pagesOf.putIfAbsent(table, pages);
            } else {
                unreadable.add(table);
            }
        }
        pagesOf.keySet().retainAll(tables);
        Set<BlobId> wanted = new HashSet<>(pagesOf.keySet());
        pagesOf.values().forEach(wanted::addAll);
        states.keepOnly(wanted);
        return unreadable;
    }

    /** The run's own store, noting which pages are stored or read. */
    private PageStore pages(Set<BlobId> used) {
        return new PageStore() {
            @Override
            public String store(byte[] page) {
                BlobId id = states.store(page);
                used.add(id);
                return id.hex();
            }

            @Override
            public byte[] load(String address) {
                BlobId id = new BlobId(address);
                used.add(id);
                return states.read(id);
            }
        };
    }
}
