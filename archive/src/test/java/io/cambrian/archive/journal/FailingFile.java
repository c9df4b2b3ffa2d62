package io.cambrian.archive.journal;

import java.io.IOException;

/** A file on a disk that is full after so many bytes, or that fails to force; counts how often it was forced. */
final class FailingFile implements AppendFile {

    private final AppendFile file;
    private final long capacityBytes;
    private final boolean truncates;
    private int syncs;

    FailingFile(AppendFile file, long capacityBytes, boolean truncates) {
        this.file = file;
        this.capacityBytes = capacityBytes;
        this.truncates = truncates;
    }

    int syncs() {
        return syncs;
    }

    @Override
    public void append(byte[] bytes, int length) throws IOException {
        int fitting = (int) Math.max(0, Math.min(length, capacityBytes - file.length()));
        file.append(bytes, fitting);
        if (fitting < length) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void sync() throws IOException {
        syncs++;
        file.sync();
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public void truncate(long length) throws IOException {
        if (!truncates) {
            throw new IOException("Input/output error");
        }
        file.truncate(length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
