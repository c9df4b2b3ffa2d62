package io.cambrian.evaluators.dispatch;

import io.cambrian.evaluators.Observer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * A piece of work that was handed to a dispatcher.
 *
 * @param <T> what the work returns
 */
public final class Submission<T> {

    private enum Phase {
        QUEUED,
        RUNNING,
        SETTLED
    }

    private final Function<Observer, T> work;
    private final LongAdder environmentSteps;
    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile boolean cancelled;
    private volatile Optional<Completion<T>> completion = Optional.empty();
    private Phase phase = Phase.QUEUED;

    /**
     * @param environmentSteps where the steps of this and other submissions add up
     */
    Submission(Function<Observer, T> work, LongAdder environmentSteps) {
        this.work = work;
        this.environmentSteps = environmentSteps;
    }

    /**
     * Waits until the work has ended.
     *
     * @throws InterruptedException when the waiting thread is interrupted; the work goes on
     */
    public Completion<T> await() throws InterruptedException {
        settled.await();
        return completion.orElseThrow();
    }

    /**
     * Waits until the work has ended, at most so long; whether it has.
     *
     * @throws InterruptedException when the waiting thread is interrupted; the work goes on
     */
    public boolean await(Duration patience) throws InterruptedException {
        return settled.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** How the work ended, if it has. */
    public Optional<Completion<T>> completion() {
        return completion;
    }

    /**
     * Calls the work off. Work that has not begun never begins; running work is told by its observer and ends as soon as it
     * asks. Work that finishes all the same keeps its value.
     */
    public void cancel() {
        cancelled = true;
        synchronized (this) {
            if (phase == Phase.QUEUED) {
                settle(new Completion.Cancelled<>());
            }
        }
    }

    /** Runs the work on the calling thread, unless it was called off. */
    void run() {
        if (begin()) {
            settle(outcome());
        }
    }

    private synchronized boolean begin() {
        boolean queued = phase == Phase.QUEUED;
        phase = queued ? Phase.RUNNING : phase;
        return queued;
    }

    @SuppressWarnings("CatchingUnchecked")
    private Completion<T> outcome() {
        try {
            return new Completion.Finished<>(work.apply(new StepCounter()));
        } catch (CancellationException stopped) {
            return cancelled ? new Completion.Cancelled<>() : new Completion.Failed<>(stopped);
        } catch (Throwable thrown) {
            return new Completion.Failed<>(thrown);
        }
    }

    private synchronized void settle(Completion<T> how) {
        phase = Phase.SETTLED;
        completion = Optional.of(how);
        settled.countDown();
    }

    /** Adds this work's steps to the sum and passes the wish to stop on; used by the working thread only. */
    private final class StepCounter implements Observer {

        private long counted;

        @Override
        public void progressed(long steps) {
            environmentSteps.add(steps - counted);
            counted = steps;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
