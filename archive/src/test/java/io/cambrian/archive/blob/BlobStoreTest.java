package io.cambrian.archive.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.BlobId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {

    @TempDir
    Path directory;

    private BlobStore blobs;

    @BeforeEach
    void createStore() {
        blobs = new BlobStore(directory.resolve("blobs"));
    }

    /** SHA-256 of "abc" from FIPS 180-2, appendix B.1. */
    @Test
    void aValueIsNamedAfterItsHash() {
        BlobId id = blobs.store(bytes("abc"));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", id.hex());
        assertTrue(Files.exists(directory.resolve("blobs/ba/" + id)));
        assertArrayEquals(bytes("abc"), blobs.read(id));
    }

    @Test
    void theSameValueIsStoredOnceAndNothingElseIsLeftBehind() throws IOException {
        BlobId id = blobs.store(bytes("abc"));
        assertEquals(id, blobs.store(bytes("abc")));
        assertEquals(List.of(id), blobs.list());
        try (Stream<Path> files = Files.walk(directory)) {
            assertEquals(1, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void aDamagedValueIsNotedAndHealedByStoringItAgain() throws IOException {
        BlobId id = blobs.store(bytes("abc"));
        Files.writeString(blobs.file(id), "abd");
        ArchiveException damage = assertThrows(ArchiveException.class, () -> blobs.read(id));
        assertEquals(blobs.file(id).toString(), damage.place());
        blobs.store(bytes("abc"));
        assertArrayEquals(bytes("abc"), blobs.read(id));
    }

    @Test
    void aMissingValueIsAnErrorThatNamesItsFile() {
        BlobId id = BlobId.of(bytes("never stored"));
        ArchiveException missing = assertThrows(ArchiveException.class, () -> blobs.read(id));
        assertEquals(blobs.file(id).toString(), missing.place());
    }

    @Test
    void anInterruptDoesNotStopTheStoring() {
        Thread.currentThread().interrupt();
        BlobId id = blobs.store(bytes("abc"));
        assertTrue(Thread.interrupted());
        assertArrayEquals(bytes("abc"), blobs.read(id));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
