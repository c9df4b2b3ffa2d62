package io.cambrian.schedules.discovery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How often the state of a search is stored. It decides how much a resumed run computes again, never what comes out.
 *
 * <p>States are small, so they are stored after a number of tells; what agents have reached is large and trained again in as much
 * time as it took, so it is stored after some time.
 */
final class SnapshotRhythm {

    private static final int TELLS = 64;
    private static final Duration TIME_BETWEEN_AGENTS = Duration.ofSeconds(20);

    private final InstantSource clock;
    private Instant last;

    SnapshotRhythm(InstantSource clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    /**
     * Whether to store now.
     *
     * @param told how many proposals have been told
     * @param withAgents whether what agents have reached would be stored, too
     */
    boolean due(long told, boolean withAgents) {
        if (!withAgents) {
            return told % TELLS == 0;
        }
        Instant now = clock.instant();
        if (now.isBefore(last.plus(TIME_BETWEEN_AGENTS))) {
            return false;
        }
        last = now;
        return true;
    }
}
