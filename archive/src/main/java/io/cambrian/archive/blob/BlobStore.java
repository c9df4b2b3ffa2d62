package io.cambrian.archive.blob;

import io.cambrian.archive.file.DurableFiles;
import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.StorageFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Large values, each in a file {@code blobs/ab/abcd…} named after the SHA-256 of its bytes.
 *
 * <p>Storing the same bytes twice stores them once. A file appears under its name only when it is whole and durable, so a
 * process that dies in between leaves at most a temporary file. Any number of threads and processes may read and write.
 */
public final class BlobStore {

    private static final int FAN_OUT_DIGITS = 2;

    private final Path directory;

    /** The values below a directory, which the first one creates. */
    public BlobStore(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes these bytes durable and returns their name.
     *
     * @throws StorageFailure when the disk does not take them
     */
    public BlobId store(byte[] content) {
        BlobId id = BlobId.of(content);
        Path file = file(id);
        try {
            // a damaged file of that name is healed here, too
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
                DurableFiles.createDirectories(shelf(id));
                DurableFiles.write(file, content);
            }
            return id;
        } catch (IOException e) {
            throw new StorageFailure(
                    "a value of " + content.length + " bytes could not be stored: " + e,
                    file.toString(),
                    "make room on the disk or give write permission, then resume",
                    e);
        }
    }

    /**
     * The bytes stored under this name.
     *
     * @throws ArchiveException when the file is missing or its content does not have this hash
     */
    public byte[] read(BlobId id) {
        Path file = file(id);
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ArchiveException(
                    "a stored value is missing", file.toString(), "restore this file from a backup", e);
        } catch (IOException e) {
            throw new ArchiveException(
                    "a stored value cannot be read: " + e, file.toString(), "check disk and permissions", e);
        }
        if (!BlobId.of(content).equals(id)) {
            throw new ArchiveException(
                    "a stored value is damaged: its content does not have the hash it is named after",
                    file.toString(),
                    "restore this file from a backup");
        }
        return content;
    }

    /** The names of all stored values, in no particular order; temporary files of dead writers are left out. */
    public List<BlobId> list() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .map(BlobId::new)
                    .toList();
        } catch (IOException e) {
            throw new ArchiveException(
                    "stored values cannot be listed: " + e, directory.toString(), "check disk and permissions", e);
        }
    }

    /** Whether there is a value of this name; it may still be damaged. */
    public boolean has(BlobId id) {
        return Files.exists(file(id));
    }

    /** Throws a value away, if it is there. */
    public void remove(BlobId id) {
        Path file = file(id);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ArchiveException(
                    "a stored value cannot be thrown away: " + e, file.toString(), "check disk and permissions", e);
        }
    }

    /** Where the value of this name is, or would be. */
    public Path file(BlobId id) {
        return shelf(id).resolve(id.hex());
    }

    private Path shelf(BlobId id) {
        return directory.resolve(id.hex().substring(0, FAN_OUT_DIGITS));
    }
}
