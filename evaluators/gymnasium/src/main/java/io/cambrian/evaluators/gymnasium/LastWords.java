package io.cambrian.evaluators.gymnasium;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads everything that a process prints, so that it never waits for a reader, and keeps the last few thousand bytes, so that
 * no flood fills the memory.
 */
final class LastWords {

    private static final int KEPT_BYTES = 4096;
    private static final int LINES = 3;
    private static final int LINE_LENGTH = 300;
    private static final long MILLISECONDS_TO_FINISH = 1_000;

    private final byte[] ring = new byte[KEPT_BYTES];
    private final Thread reader;
    private long bytes;

    LastWords(InputStream printed) {
        reader = Thread.ofPlatform().daemon().name("cambrian-python-messages").start(() -> drain(printed));
    }

    private void drain(InputStream printed) {
        byte[] some = new byte[KEPT_BYTES];
        try (printed) {
            for (int count = printed.read(some); count >= 0; count = printed.read(some)) {
                keep(some, count);
            }
        } catch (IOException closed) {
            // what was kept is all there is
        }
    }

    private synchronized void keep(byte[] some, int count) {
        for (int i = 0; i < count; i++) {
            ring[(int) (bytes++ % KEPT_BYTES)] = some[i];
        }
    }

    /** The last lines of a process that has ended, or of one that has gone silent; empty if it printed nothing. */
    String lines() {
        try {
            reader.join(MILLISECONDS_TO_FINISH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<String> lines = text().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.length() > LINE_LENGTH ? line.substring(0, LINE_LENGTH) + "…" : line)
                .toList();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    private synchronized String text() {
        int length = (int) Math.min(bytes, KEPT_BYTES);
        byte[] kept = new byte[length];
        for (int i = 0; i < length; i++) {
            kept[i] = ring[(int) ((bytes - length + i) % KEPT_BYTES)];
        }
        return new String(kept, StandardCharsets.UTF_8);
    }
}
