package io.cambrian.archive.mapdb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Says whether {@code index.db} is byte for byte what a process left behind that closed it in order.
 *
 * <p>{@code index.seal} holds the index format, length and CRC-32C of the file. A process that dies while the index is open
 * leaves a file that does not fit the seal, as do bit rot and a partial copy; such a file is never opened, only replaced.
 * So nothing depends on how MapDB behaves on damaged files.
 */
final class Seal {

    /** Grows whenever the keys of the index change their meaning. */
    private static final int INDEX_FORMAT = 1;

    private static final int BLOCK_BYTES = 1 << 16;

    private final Path directory;

    Seal(Path directory) {
        this.directory = directory;
    }

    Path database() {
        return directory.resolve("index.db");
    }

    private Path file() {
        return directory.resolve("index.seal");
    }

    /** Whether the index may be opened. */
    boolean fits() {
        try {
            return Files.exists(file())
                    && Files.readString(file()).equals(text())
                    && leftovers().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Vouches for the closed file as it is now. */
    void set() throws IOException {
        Files.writeString(file(), text());
    }

    /** Deletes the index with everything that belongs to it. */
    void deleteIndex() throws IOException {
        Files.deleteIfExists(file());
        Files.deleteIfExists(database());
        for (Path leftover : leftovers()) {
            Files.delete(leftover);
        }
    }

    /** What MapDB leaves beside its file when the process dies: write-ahead logs. */
    private java.util.List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("index.db."))
                    .toList();
        }
    }

    private String text() throws IOException {
        CRC32C crc = new CRC32C();
        long length = 0;
        byte[] block = new byte[BLOCK_BYTES];
        try (InputStream in = Files.newInputStream(database())) {
            for (int count = in.read(block); count > 0; count = in.read(block)) {
                crc.update(block, 0, count);
                length += count;
            }
        }
        return "cambrian-index " + INDEX_FORMAT + "\n" + length + " bytes\ncrc-32c "
                + HexFormat.of().toHexDigits((int) crc.getValue()) + "\n";
    }
}
