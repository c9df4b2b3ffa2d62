package io.cambrian.schedules.discovery;

import io.cambrian.archive.RunStates;
import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.BlobId;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointException;
import io.cambrian.evaluators.checkpoint.CheckpointFormat;
import io.cambrian.evaluators.checkpoint.PageStore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the segments of a run have reached, by the index of their proposals: in memory while a later segment may start from it,
 * and beside the journal once in a while, so that a resumed run need not train again what came before. Safe for use by several
 * threads.
 */
final class ReachedStates {

    private final Map<Long, Checkpoint> inMemory = new ConcurrentHashMap<>();
    private final Map<Long, BlobId> onDisk = new ConcurrentHashMap<>();
    private final Map<BlobId, Set<BlobId>> pagesOf = new HashMap<>();
    private final RunStates states;

    ReachedStates(RunStates states) {
        this.states = states;
    }

    void reached(long index, Checkpoint checkpoint) {
        inMemory.put(index, checkpoint);
    }

    /** What a proposal's segment has reached, if it is still known. */
    Optional<Checkpoint> of(long index) {
        Checkpoint known = inMemory.get(index);
        if (known != null) {
            return Optional.of(known);
        }
        BlobId stored = onDisk.get(index);
        if (stored == null) {
            return Optional.empty();
        }
        Optional<Checkpoint> read = read(stored, new HashSet<>());
        read.ifPresentOrElse(checkpoint -> inMemory.put(index, checkpoint), () -> onDisk.remove(index));
        return read;
    }

    /** Empty when the table or a page of it is missing or damaged: then nothing of it counts as stored. */
    private Optional<Checkpoint> read(BlobId table, Set<BlobId> pages) {
        try {
            return Optional.of(new CheckpointFormat(pages(pages)).read(states.read(table)));
        } catch (ArchiveException | CheckpointException unreadable) {
            return Optional.empty();
        }
    }

    /** Forgets, in memory, what no later segment may start from. */
    void keepOnly(Set<Long> heldOpen) {
        inMemory.keySet().retainAll(heldOpen);
    }

    /** Makes what is held open durable, throws away what was stored before, and gives the addresses. */
    Map<Long, BlobId> store(Set<Long> heldOpen) {
        for (long index : heldOpen) {
            Checkpoint checkpoint = inMemory.get(index);
            if (checkpoint != null && !onDisk.containsKey(index)) {
                Set<BlobId> pages = new HashSet<>();
                BlobId table = states.store(new CheckpointFormat(pages(pages)).write(checkpoint));
                pagesOf.put(table, pages);
                onDisk.put(index, table);
            }
        }
        onDisk.keySet().retainAll(heldOpen);
        return new HashMap<>(onDisk);
    }

    /** Throws away what an earlier snapshot needed and the present one, which is durable, does not; and what cannot be read. */
    void discardOthers() {
        for (BlobId table : Set.copyOf(onDisk.values())) {
            Set<BlobId> pages = new HashSet<>();
            if (pagesOf.containsKey(table) || read(table, pages).isPresent()) {
                pagesOf.putIfAbsent(table, pages);
            } else {
                onDisk.values().removeIf(table::equals);
            }
        }
        pagesOf.keySet().retainAll(onDisk.values());
        Set<BlobId> wanted = new HashSet<>(pagesOf.keySet());
        pagesOf.values().forEach(wanted::addAll);
        states.keepOnly(wanted);
    }

    /** Takes note of what a snapshot has stored. */
    void restore(Map<Long, BlobId> stored) {
        onDisk.putAll(stored);
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
