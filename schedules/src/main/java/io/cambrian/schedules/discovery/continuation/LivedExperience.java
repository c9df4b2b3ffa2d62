package io.cambrian.schedules.discovery.continuation;

import io.cambrian.archive.record.BlobId;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.experience.Experience;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the turns of a run have lived through, by the index of their proposals: in memory while a later turn may learn from it, and
 * beside the journal once in a while. There may be thousands of them, so a snapshot names one table in which their addresses stand.
 * Safe for use by several threads.
 */
public final class LivedExperience {

    private static final String TABLE = "experience-table";
    private static final int VERSION = 1;

    private final Map<Long, Experience> inMemory = new ConcurrentHashMap<>();
    private final Map<Long, BlobId> onDisk = new ConcurrentHashMap<>();
    private final StoredCheckpoints stored;

    /** Nothing yet. */
    LivedExperience(StoredCheckpoints stored) {
        this.stored = stored;
    }

    /** Takes note of what a proposal's turn has lived through. */
    public void lived(long index, Experience experience) {
        inMemory.put(index, experience);
    }

    /** What a proposal's turn has lived through, if it is still known. */
    public Optional<Experience> of(long index) {
        return Optional.ofNullable(inMemory.get(index)).or(() -> {
            Optional<Experience> read =
                    Optional.ofNullable(onDisk.get(index)).flatMap(stored::read).map(Experience::of);
            read.ifPresentOrElse(experience -> inMemory.put(index, experience), () -> onDisk.remove(index));
            return read;
        });
    }

    /** Forgets the experience of all earlier proposals. */
    void forgetBefore(long index) {
        inMemory.keySet().removeIf(each -> each < index);
        onDisk.keySet().removeIf(each -> each < index);
    }

    /** Makes what is remembered durable; the address of the table, and that of everything in it. */
    List<BlobId> store() {
        inMemory.forEach((index, experience) ->
                onDisk.computeIfAbsent(index, absent -> stored.store(experience.toCheckpoint())));
        List<BlobId> addresses = new ArrayList<>();
        if (!onDisk.isEmpty()) {
            addresses.add(stored.store(table(new TreeMap<>(onDisk))));
            addresses.addAll(onDisk.values());
        }
        return addresses;
    }

    /** Takes note of what turned out to be missing or damaged. */
    void forget(Set<BlobId> unreadable) {
        onDisk.values().removeIf(unreadable::contains);
    }

    private static Checkpoint table(Map<Long, BlobId> byIndex) {
        CheckpointWriter writer = new CheckpointWriter();
        writer.longs(
                "indices", byIndex.keySet().stream().mapToLong(index -> index).toArray());
        StringBuilder addresses = new StringBuilder();
        byIndex.values().forEach(blob -> addresses.append(blob.hex()));
        writer.bytes("addresses", addresses.toString().getBytes(StandardCharsets.US_ASCII));
        return writer.checkpoint(TABLE, VERSION, 0);
    }

    /** Takes note of what a snapshot has stored; what has gone missing will be lived through again. */
    void restore(BlobId table) {
        stored.read(table).ifPresent(this::restore);
    }

    private void restore(Checkpoint table) {
        CheckpointReader reader = CheckpointReader.of(table, TABLE, VERSION);
        long[] indices = new long[reader.length("indices")];
        reader.longs("indices", indices);
        String addresses = new String(reader.bytes("addresses"), StandardCharsets.US_ASCII);
        for (int i = 0; i < indices.length; i++) {
            int length = addresses.length() / indices.length;
            onDisk.put(indices[i], new BlobId(addresses.substring(i * length, (i + 1) * length)));
        }
    }
}
