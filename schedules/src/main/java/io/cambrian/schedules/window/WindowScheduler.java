package io.cambrian.schedules.window;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/**
 * Calls back when a window opens or closes.
 *
 * <p>Quartz does nothing but wake this class at every full minute of the system's clock; whether the window is open is then
 * asked of the pure {@link Window} at the time of the injected clock. So neither daylight saving, nor a laptop that slept
 * through the opening, nor a clock that was set can leave it in the wrong state for longer than a minute.
 */
public final class WindowScheduler implements AutoCloseable {

    private static final Duration TICK = Duration.ofMinutes(1);
    private static final AtomicLong STARTED = new AtomicLong();

    private final Window window;
    private final InstantSource clock;
    private final WindowListener listener;
    private final Scheduler quartz;
    private Optional<Boolean> open = Optional.empty();

    private WindowScheduler(Window window, InstantSource clock, WindowListener listener, Scheduler quartz) {
        this.window = window;
        this.clock = clock;
        this.listener = listener;
        this.quartz = quartz;
    }

    /** Tells the listener at once, on the calling thread, how things stand, and from then on of every change. */
    public static WindowScheduler start(Window window, InstantSource clock, WindowListener listener) {
        return start(window, clock, listener, TICK);
    }

    /** The same with another rhythm of looking at the clock. */
    public static WindowScheduler start(Window window, InstantSource clock, WindowListener listener, Duration tick) {
        try {
            Scheduler quartz = new StdSchedulerFactory(settings()).getScheduler();
            WindowScheduler scheduler = new WindowScheduler(window, clock, listener, quartz);
            scheduler.look();
            quartz.setJobFactory((fired, ignored) -> context -> scheduler.look());
            quartz.scheduleJob(job(), everyFull(tick));
            quartz.start();
            return scheduler;
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler of windows does not start: " + e.getMessage(), e);
        }
    }

    /** Looks at the clock, and tells the listener if the window has opened or closed since. */
    synchronized void look() {
        Instant now = clock.instant();
        boolean isOpen = window.isOpen(now);
        if (open.isPresent() && open.get() == isOpen) {
            return;
        }
        open = Optional.of(isOpen);
        window.closing(now).ifPresentOrElse(listener::opened, () -> listener.closed(window.nextOpening(now)));
    }

    /** No more calls after this returns; not to be called by the listener itself. */
    @Override
    public void close() {
        try {
            quartz.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler of windows does not stop: " + e.getMessage(), e);
        }
    }

    /** Quartz creates jobs through the job factory, so this class is only a name. */
    private static JobDetail job() {
        return JobBuilder.newJob(Job.class).withIdentity("look").build();
    }

    private static Trigger everyFull(Duration tick) {
        long millis = tick.toMillis();
        long next = (System.currentTimeMillis() / millis + 1) * millis;
        return TriggerBuilder.newTrigger()
                .startAt(new Date(next))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(millis)
                        .repeatForever())
                .build();
    }

    /** One daemon thread, everything in memory, no question to the network. */
    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "window-" + STARTED.incrementAndGet());
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.setProperty("org.quartz.threadPool.threadCount", "1");
        settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        return settings;
    }
}
