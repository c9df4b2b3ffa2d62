package io.cambrian.evaluators.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what a worker prints, keeps its end, and ends a worker that prints without end. */
final class PrintedText {

    private static final int KEPT_BYTES = 8192;
    private static final int LINES = 3;
    private static final int LINE_LENGTH = 300;
    private static final long MILLISECONDS_TO_FINISH = 1_000;

    private final byte[] ring = new byte[KEPT_BYTES];
    private final long most;
    private final Runnable kill;
    private final Thread reader;
    private long bytes;

    /**
     * @param most bytes
     * @param kill ends the process that prints; called from another thread
     */
    PrintedText(InputStream printed, long most, Runnable kill) {
        this.most = most;
        this.kill = kill;
        reader = Thread.ofVirtual().name("cambrian-worker-prints").start(() -> drain(printed));
    }

    private void drain(InputStream printed) {
        byte[] some = new byte[KEPT_BYTES];
        try (printed) {
            for (int count = printed.read(some); count >= 0 && !flooded(); count = printed.read(some)) {
                keep(some, count);
            }
        } catch (IOException closed) {
            // what was kept is all there is
        }
        if (flooded()) {
            kill.run();
        }
    }

    private synchronized void keep(byte[] some, int count) {
        for (int i = 0; i < count; i++) {
            ring[(int) (bytes++ % KEPT_BYTES)] = some[i];
        }
    }

    /** Whether more was printed than allowed. */
    synchronized boolean flooded() {
        return bytes > most;
    }

    /** The last lines of a process that has ended; empty if it printed nothing. */
    String lastLines() {
        try {
            reader.join(MILLISECONDS_TO_FINISH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<String> lines = kept().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.substring(0, Math.min(line.length(), LINE_LENGTH)))
                .toList();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    private synchronized String kept() {
        int length = (int) Math.min(bytes, KEPT_BYTES);
        byte[] kept = new byte[length];
        for (int i = 0; i < length; i++) {
            kept[i] = ring[(int) ((bytes - length + i) % KEPT_BYTES)];
        }
        return new String(kept, StandardCharsets.UTF_8);
    }
}
