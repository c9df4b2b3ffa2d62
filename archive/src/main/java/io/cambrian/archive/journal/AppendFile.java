package io.cambrian.archive.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The few things that a journal's writer does to its file; tests replace it by one that fails. */
interface AppendFile extends AutoCloseable {

    /** Writes bytes at the end. */
    void append(byte[] bytes, int length) throws IOException;

    /** Returns when everything written has reached the disk. */
    void sync() throws IOException;

    long length() throws IOException;

    void truncate(long length) throws IOException;

    @Override
    void close() throws IOException;

    /** How a file is opened for appending. */
    @FunctionalInterface
    interface Opener {
        AppendFile open(Path path) throws IOException;
    }

    /** The real file; not a channel, which would close itself when its thread is interrupted. */
    static AppendFile open(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        file.seek(file.length());
        return new AppendFile() {
            @Override
            public void append(byte[] bytes, int length) throws IOException {
                file.write(bytes, 0, length);
            }

            @Override
            public void sync() throws IOException {
                file.getFD().sync();
            }

            @Override
            public long length() throws IOException {
                return file.length();
            }

            @Override
            public void truncate(long length) throws IOException {
                file.setLength(length);
                file.seek(length);
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }
}
