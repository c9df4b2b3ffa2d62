package io.cambrian.evaluators.tuning;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of bounded size that forgets what was not asked for the longest. */
final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final float LOAD_FACTOR = 0.75f;

    private final int most;

    RecentlyUsed(int most) {
        super(most, LOAD_FACTOR, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
