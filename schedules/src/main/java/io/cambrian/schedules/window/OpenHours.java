package io.cambrian.schedules.window;

import java.time.Instant;

/**
 * One stretch of time in which a window is open.
 *
 * @param opens the first moment inside
 * @param closes the first moment after it
 */
public record OpenHours(Instant opens, Instant closes) {

    public OpenHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a window closes after it opens, found " + opens + " to " + closes);
        }
    }

    /** Whether the moment lies inside. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }
}
