package io.cambrian.schedules.command;

import io.cambrian.schedules.discovery.DiscoveryListener;
import io.cambrian.schedules.discovery.Ending;
import io.cambrian.schedules.discovery.RunSession;
import io.cambrian.schedules.window.Window;
import io.cambrian.schedules.window.WindowListener;
import io.cambrian.schedules.window.WindowScheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Lets a run compute inside its window only: parks it when the window closes, lets it go on when it opens again.
 *
 * <p>What comes out does not depend on the window: parking and going on is what a kill and a resume would be.
 */
final class WindowedRun {

    private final RunSession session;
    private final Window window;
    private final InstantSource clock;
    private final Duration tick;
    private final Consumer<String> say;

    /**
     * @param tick how often the clock is looked at
     * @param say where people are told about openings and closings
     */
    WindowedRun(RunSession session, Window window, InstantSource clock, Duration tick, Consumer<String> say) {
        this.session = session;
        this.window = window;
        this.clock = clock;
        this.tick = tick;
        this.say = say;
    }

    /** Computes until the run has finished, over as many openings as it takes, or until somebody interrupts. */
    Ending advance(int threads, DiscoveryListener listener, BooleanSupplier interrupted) throws InterruptedException {
        Gate gate = new Gate();
        try (WindowScheduler scheduler = WindowScheduler.start(window, clock, gate, tick)) {
            while (gate.waitUntilOpen(interrupted)) {
                Ending ending = session.advance(
                        threads,
                        listener,
                        () -> interrupted.getAsBoolean() || !gate.open,
                        () -> interrupted.getAsBoolean() ? "interrupted" : "window closed");
                if (ending == Ending.FINISHED) {
                    return ending;
                }
                if (gate.waitUntilOpen(interrupted)) {
                    session.goOn();
                }
            }
            return Ending.PARKED;
        }
    }

    /** Open or closed, as the scheduler says. */
    private final class Gate implements WindowListener {

        private volatile boolean open;

        @Override
        public void opened(Instant closes) {
            open = true;
            say.accept("The window is open until " + local(closes) + ".");
        }

        @Override
        public void closed(Instant opens) {
            open = false;
            say.accept("The window is closed; the run is parked and goes on at " + local(opens)
                    + " (or later with 'resume', if this process ends).");
        }

        /** Whether the window is open; false if somebody interrupted the waiting. */
        private boolean waitUntilOpen(BooleanSupplier interrupted) throws InterruptedException {
            while (!open && !interrupted.getAsBoolean()) {
                Thread.sleep(Duration.ofMillis(50));
            }
            return !interrupted.getAsBoolean();
        }

        private String local(Instant moment) {
            return moment.atZone(window.zone()).toLocalDateTime() + " " + window.zone();
        }
    }
}
