package io.cambrian.schedules.command;

import io.cambrian.schedules.discovery.DiscoveryListener;
import io.cambrian.schedules.discovery.Ending;
import io.cambrian.schedules.discovery.RunSession;
import java.util.Optional;
import java.util.function.Consumer;

final class WindowedRun {
    private final RunSession session;
    private final Interruption interruption;

    WindowedRun(RunSession session, Optional<String> window, Interruption interruption, Consumer<String> say) {
        this.session = session;
        this.interruption = interruption;
    }

    Ending advance(int threads, DiscoveryListener listener) {
        return session.advance(threads, listener, interruption::requested, () -> "interrupted");
    }
}
