package io.cambrian.schedules.window;

import java.time.Instant;

/** Told when a window opens and closes; called by one thread at a time. */
public interface WindowListener {

    /** A run may compute now, until {@code closes}. */
    void opened(Instant closes);

    /** A run must stop computing now, until {@code opens}. */
    void closed(Instant opens);
}
