package io.cambrian.archive.file;

import io.cambrian.archive.record.ArchiveException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock file that names its owner. The operating system's lock decides, so that a dead owner never blocks anyone; the
 * content only says who it is.
 *
 * <p>On POSIX systems closing <em>any</em> handle of a file gives up all of the process's locks on it. Hence a lock that
 * this process holds is found in a table of its own, and its file is not touched.
 */
public final class DirectoryLock implements AutoCloseable {

    private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

    private final Path key;
    private final RandomAccessFile file;

    private DirectoryLock(Path key, RandomAccessFile file) {
        this.key = key;
        this.file = file;
    }

    /**
     * Takes the lock if it is free; its directory must exist.
     *
     * @param name of the lock file in the directory
     * @throws ArchiveException when the file cannot be written
     */
    public static Optional<DirectoryLock> tryTake(Path directory, String name) {
        try {
            Path key = directory.toRealPath().resolve(name);
            String owner = describeOwner();
            if (HELD_HERE.putIfAbsent(key, owner) != null) {
                return Optional.empty();
            }
            Optional<DirectoryLock> lock = Optional.empty();
            try {
                lock = takeFromSystem(key, owner);
            } finally {
                if (lock.isEmpty()) {
                    HELD_HERE.remove(key);
                }
            }
            return lock;
        } catch (IOException e) {
            throw new ArchiveException(
                    "the lock file cannot be written: " + e.getMessage(),
                    directory.resolve(name).toString(),
                    "give write permission on the directory, or choose another archive",
                    e);
        }
    }

    private static Optional<DirectoryLock> takeFromSystem(Path key, String owner) throws IOException {
        RandomAccessFile file = new RandomAccessFile(key.toFile(), "rw");
        boolean taken = false;
        try {
            FileLock lock = file.getChannel().tryLock();
            taken = lock != null;
            if (taken) {
                file.setLength(0);
                file.write(owner.getBytes(StandardCharsets.UTF_8));
            }
            return taken ? Optional.of(new DirectoryLock(key, file)) : Optional.empty();
        } finally {
            if (!taken) {
                file.close();
            }
        }
    }

    /** Who holds the lock, for people; call this after {@link #tryTake} has failed. */
    public static String owner(Path directory, String name) {
        try {
            Path key = directory.toRealPath().resolve(name);
            String here = HELD_HERE.get(key);
            if (here != null) {
                return here;
            }
            String content = Files.readString(key);
            return content.isBlank() ? "another process" : content;
        } catch (IOException e) {
            return "another process";
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new ArchiveException(
                    "the lock cannot be given up: " + e.getMessage(), key.toString(), "end the process", e);
        } finally {
            HELD_HERE.remove(key);
        }
    }

    private static String describeOwner() {
        ProcessHandle process = ProcessHandle.current();
        String since =
                process.info().startInstant().map(start -> " since " + start).orElse("");
        return "process " + process.pid() + " on " + hostName() + since;
    }

    /** The kernel's name of this machine, without asking the network. */
    private static String hostName() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            return Optional.ofNullable(System.getenv("COMPUTERNAME")).orElse("this machine");
        }
    }
}
