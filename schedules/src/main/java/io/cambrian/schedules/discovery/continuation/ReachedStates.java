package io.cambrian.schedules.discovery.continuation;

import io.cambrian.archive.record.BlobId;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the segments and turns of a run have reached, by the index of their proposals: in memory while a later one may start from it,
 * and beside the journal once in a while, so that a resumed run need not train again what came before. Safe for use by several
 * threads.
 */
public final class ReachedStates {

    private final Map<Long, Checkpoint> inMemory = new ConcurrentHashMap<>();
    private final Map<Long, BlobId> onDisk = new ConcurrentHashMap<>();
    private final StoredCheckpoints stored;

    /** Nothing yet. */
    ReachedStates(StoredCheckpoints stored) {
        this.stored = stored;
    }

    /** Takes note of what a proposal's segment or turn has reached. */
    public void reached(long index, Checkpoint checkpoint) {
        inMemory.put(index, checkpoint);
    }

    /** What a proposal's segment or turn has reached, if it is still known. */
    public Optional<Checkpoint> of(long index) {
        return Optional.ofNullable(inMemory.get(index)).or(() -> {
            Optional<Checkpoint> read = Optional.ofNullable(onDisk.get(index)).flatMap(stored::read);
            read.ifPresentOrElse(checkpoint -> inMemory.put(index, checkpoint), () -> onDisk.remove(index));
            return read;
        });
    }

    /** Forgets, in memory, what nothing later may start from. */
    void keepOnly(Set<Long> heldOpen) {
        inMemory.keySet().retainAll(heldOpen);
    }

    /** Makes what is held open durable and gives the addresses; what else was stored is no longer wanted. */
    Map<Long, BlobId> store(Set<Long> heldOpen) {
        for (long index : heldOpen) {
            Checkpoint checkpoint = inMemory.get(index);
            if (checkpoint != null && !onDisk.containsKey(index)) {
                onDisk.put(index, stored.store(checkpoint));
            }
        }
        onDisk.keySet().retainAll(heldOpen);
        return new HashMap<>(onDisk);
    }

    /** Takes note of what turned out to be missing or damaged. */
    void forget(Set<BlobId> unreadable) {
        onDisk.values().removeIf(unreadable::contains);
    }

    /** Takes note of what a snapshot has stored. */
    void restore(Map<Long, BlobId> ends) {
        onDisk.putAll(ends);
    }
}
