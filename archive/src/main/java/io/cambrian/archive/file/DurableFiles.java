package io.cambrian.archive.file;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files that are there as a whole, or not at all, whatever happens in between.
 *
 * <p>Content is written through streams rather than channels: a channel closes itself when its thread is interrupted, and
 * an interrupt (a search being parked) must never break a write.
 */
public final class DurableFiles {

    private DurableFiles() {}

    /**
     * Writes under a temporary name beside {@code target}, forces, renames, and forces the directory.
     *
     * @throws IOException when the disk does not take it; the target then has its old content or the new one, whole
     */
    public static void write(Path target, byte[] content) throws IOException {
        Path temporary = target.resolveSibling("." + target.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId() + ".tmp");
        try {
            try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
                out.write(content);
                out.getFD().sync();
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceDirectoryOf(target);
    }

    /** Creates the directory and those above it, and makes their names durable. */
    public static void createDirectories(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path parent = directoryOf(directory);
        createDirectories(parent);
        Files.createDirectories(directory);
        forceDirectory(parent);
    }

    /** Makes the name of a file durable in its directory. */
    public static void forceDirectoryOf(Path file) throws IOException {
        forceDirectory(directoryOf(file));
    }

    /** Makes the names in a directory durable. Where the system cannot open directories (Windows) this does nothing. */
    private static void forceDirectory(Path directory) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                    channel.force(true);
                    return;
                } catch (ClosedByInterruptException e) {
                    interrupted |= Thread.interrupted();
                } catch (java.nio.file.AccessDeniedException e) {
                    return;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Path directoryOf(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }
}
