package io.cambrian.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.RunId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStatesTest {

    private static final RunId RUN = new RunId("r-20261122-193012-ab12");
    private static final RunId OTHER = new RunId("r-20261122-193012-ab13");

    @Test
    void keepsWhatIsWantedOfOneRunOnly(@TempDir Path directory) {
        try (Archive archive = Archive.open(directory)) {
            RunStates states = archive.states(RUN);
            BlobId old = states.store(new byte[] {1});
            BlobId young = states.store(new byte[] {2});
            BlobId others = archive.states(OTHER).store(new byte[] {1});
            states.keepOnly(List.of(young));

            assertFalse(states.has(old));
            assertArrayEquals(new byte[] {2}, archive.states(RUN).read(young));
            assertTrue(archive.states(OTHER).has(others));
        }
    }
}
