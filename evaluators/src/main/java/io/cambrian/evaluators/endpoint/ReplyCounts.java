package io.cambrian.evaluators.endpoint;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often what came of requests, each fault under its own name; safe for use by many threads. */
public final class ReplyCounts {

    /** Replies that say something. */
    public static final String ANSWERED = "answered";

    /** Replies that have the right form since a second turn. */
    public static final String REPAIRED = "repaired";

    private final SortedMap<String, Long> counts = new TreeMap<>();

    /** One more of this name. */
    public synchronized void count(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    /** One more answer, or one more of the fault. */
    public void count(Reply reply) {
        count(
                switch (reply) {
                    case Reply.Answered text -> ANSWERED;
                    case Reply.Failed failed -> failed.fault().name();
                });
    }

    /** How often this came; 0 if never. */
    public synchronized long of(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** All that came at least once, by name. */
    public synchronized Map<String, Long> all() {
        return Map.copyOf(counts);
    }

    /** One line for people, such as {@code answered 12, blank 1}. */
    @Override
    public synchronized String toString() {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }
}
