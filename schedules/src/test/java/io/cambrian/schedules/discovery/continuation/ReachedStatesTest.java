package io.cambrian.schedules.discovery.continuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.archive.Archive;
import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachedStatesTest {

    private static final RunId RUN = new RunId("r-20261122-120000-0001");

    @TempDir
    Path directory;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(directory.resolve("archive"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /** What a process knows that has just begun. */
    private ReachedStates nothing() {
        return new ReachedStates(stored());
    }

    private StoredCheckpoints stored() {
        return new StoredCheckpoints(archive.states(RUN));
    }

    private ReachedStates reached(long... indices) {
        ReachedStates states = nothing();
        Arrays.stream(indices).forEach(index -> states.reached(index, checkpoint(index)));
        return states;
    }

    /** So large that it is stored in three pages besides its table; the first two are those of all. */
    private static Checkpoint checkpoint(long index) {
        CheckpointWriter writer = new CheckpointWriter();
        float[] numbers = new float[3 * 64 * 1024 / Float.BYTES];
        numbers[numbers.length - 1] = index + 1;
        writer.floats("numbers", numbers);
        return writer.checkpoint("test", 1, index);
    }

    private List<Path> files() throws IOException {
        Path states = directory.resolve("archive").resolve("states");
        try (Stream<Path> files = Files.walk(states)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void onlyWhatIsHeldOpenIsRemembered() {
        ReachedStates states = reached(1, 2, 3);
        states.keepOnly(Set.of(1L, 3L));
        assertEquals(Optional.of(checkpoint(1)), states.of(1));
        assertEquals(Optional.empty(), states.of(2));
    }

    @Test
    void whatWasStoredIsReadByAnotherProcess() {
        Map<Long, BlobId> ends = reached(1, 2, 3).store(Set.of(1L, 2L, 7L));
        assertEquals(Set.of(1L, 2L), ends.keySet());
        ReachedStates other = nothing();
        other.restore(ends);
        assertEquals(Optional.of(checkpoint(2)), other.of(2));
        assertEquals(Optional.empty(), other.of(3));
    }

    @Test
    void whatNoSegmentStartsFromIsThrownAwayAndSharedPagesStay() throws IOException {
        ReachedStates states = reached(1, 2);
        StoredCheckpoints stored = stored();
        assertEquals(Set.of(), stored.keepOnly(states.store(Set.of(1L, 2L)).values()));
        // two tables, one page that appears twice in each, and a last page for each
        assertEquals(5, files().size());
        Map<Long, BlobId> ends = states.store(Set.of(2L));
        assertEquals(Set.of(), stored.keepOnly(ends.values()));
        assertEquals(3, files().size());
        ReachedStates other = nothing();
        other.restore(ends);
        assertEquals(Optional.of(checkpoint(2)), other.of(2));
        assertEquals(Set.of(), stored.keepOnly(other.store(Set.of()).values()));
        assertEquals(List.of(), files());
    }

    @Test
    void damagedFilesAreForgottenAndStoredAnew() throws IOException {
        Map<Long, BlobId> ends = reached(1).store(Set.of(1L));
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        ReachedStates other = nothing();
        other.restore(ends);
        Set<BlobId> unreadable = stored().keepOnly(ends.values());
        assertEquals(Set.copyOf(ends.values()), unreadable);
        assertEquals(List.of(), files());
        other.forget(unreadable);
        assertEquals(Map.of(), other.store(Set.of(1L)));
        assertEquals(Optional.empty(), other.of(1));

        other.reached(1, checkpoint(1));
        assertEquals(ends, other.store(Set.of(1L)));
        ReachedStates third = nothing();
        third.restore(ends);
        assertEquals(Optional.of(checkpoint(1)), third.of(1));
    }
}
