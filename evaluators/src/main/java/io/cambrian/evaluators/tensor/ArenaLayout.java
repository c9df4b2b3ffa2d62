package io.cambrian.evaluators.tensor;

import java.util.Map;
import java.util.TreeMap;

/**
 * Hands out stretches of the arena and takes them back: best fit, neighbours merged. Stretches begin at multiples of
 * sixteen floats, one cache line.
 */
final class ArenaLayout {

    private static final int GRAIN = 16;

    private final TreeMap<Integer, Integer> free = new TreeMap<>();
    private int length;

    /** The offset of a stretch of at least {@code size} floats. */
    int take(int size) {
        int wanted = rounded(size);
        var best = free.entrySet().stream()
                .filter(stretch -> stretch.getValue() >= wanted)
                .min(Map.Entry.comparingByValue());
        if (best.isEmpty()) {
            length += wanted;
            return length - wanted;
        }
        int offset = best.get().getKey();
        int available = best.get().getValue();
        free.remove(offset);
        if (available > wanted) {
            free.put(offset + wanted, available - wanted);
        }
        return offset;
    }

    /** Takes a stretch back. */
    void release(int offset, int size) {
        int start = offset;
        int end = offset + rounded(size);
        Map.Entry<Integer, Integer> before = free.lowerEntry(offset);
        if (before != null && before.getKey() + before.getValue() == offset) {
            start = before.getKey();
        }
        Integer after = free.remove(end);
        free.put(start, end + (after == null ? 0 : after) - start);
    }

    /** How many floats are needed for all that was ever handed out. */
    int length() {
        return length;
    }

    private static int rounded(int size) {
        return Math.ceilDiv(size, GRAIN) * GRAIN;
    }
}
