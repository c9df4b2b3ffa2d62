package io.cambrian.archive;

import io.cambrian.archive.blob.BlobStore;
import io.cambrian.archive.record.BlobId;
import java.util.Collection;
import java.util.Set;

/**
 * What the agents of one run have reached: large values beside the journal that a run could compute again from it. Unlike all
 * else in an archive they are thrown away when newer ones take their place.
 */
public final class RunStates {

    private final BlobStore values;

    RunStates(BlobStore values) {
        this.values = values;
    }

    /**
     * Makes a value durable; equal values are stored once.
     *
     * @throws io.cambrian.archive.record.ArchiveException when the disk does not take it
     */
    public BlobId store(byte[] content) {
        return values.store(content);
    }

    /**
     * A stored value.
     *
     * @throws io.cambrian.archive.record.ArchiveException when it is missing or damaged
     */
    public byte[] read(BlobId id) {
        return values.read(id);
    }

    /** Whether a value is there; it may still be damaged. */
    public boolean has(BlobId id) {
        return values.has(id);
    }

    /** Throws away all other values. */
    public void keepOnly(Collection<BlobId> wanted) {
        Set<BlobId> kept = Set.copyOf(wanted);
        values.list().stream().filter(id -> !kept.contains(id)).forEach(values::remove);
    }
}
