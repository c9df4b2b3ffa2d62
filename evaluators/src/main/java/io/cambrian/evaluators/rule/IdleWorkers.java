package io.cambrian.evaluators.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Objects that hold programs and wait for their next use, since building programs takes as long as some dozen updates. They
 * carry nothing from use to use. Safe for use by several threads.
 *
 * @param <K> what decides which programs they hold
 * @param <T> the objects
 */
public final class IdleWorkers<K, T> {

    private static final int MOST = 32;

    private final Map<K, Deque<T>> byKind = new HashMap<>();
    private int idle;

    /**
     * One that is idle, or a new one. It belongs to the caller until it is given back; one that is never given back is forgotten.
     *
     * @param fresh makes a new one, outside of the lock
     */
    public T take(K kind, Supplier<T> fresh) {
        synchronized (this) {
            Deque<T> waiting = byKind.get(kind);
            if (waiting != null && !waiting.isEmpty()) {
                idle--;
                return waiting.removeLast();
            }
        }
        return fresh.get();
    }

    /** Puts one back; when there are too many, all others are let go. */
    public synchronized void giveBack(K kind, T worker) {
        if (idle >= MOST) {
            byKind.clear();
            idle = 0;
        }
        byKind.computeIfAbsent(kind, any -> new ArrayDeque<>()).addLast(worker);
        idle++;
    }
}
