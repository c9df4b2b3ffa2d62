package io.cambrian.evaluators.dispatch;

import io.cambrian.evaluators.Observer;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * Runs pieces of work on a fixed number of threads of its own, in the order in which they were submitted.
 *
 * <p>A piece of work uses one thread from beginning to end. One that throws has failed alone; the dispatcher goes on.
 */
public final class LocalDispatcher implements AutoCloseable {

    private final ExecutorService threads;
    private final Queue<Thread> workers = new ConcurrentLinkedQueue<>();
    private final Set<Submission<?>> unsettled = ConcurrentHashMap.newKeySet();
    private final LongAdder environmentSteps = new LongAdder();

    /**
     * Starts with no work; threads start when there is some.
     *
     * @param threads how many pieces of work run at the same time, at least 1
     * @throws IllegalArgumentException if there are fewer
     */
    public LocalDispatcher(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a dispatcher has at least 1 thread, found " + threads);
        }
        ThreadFactory named =
                Thread.ofPlatform().name("cambrian-worker-", 0).daemon().factory();
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread worker = named.newThread(work);
            workers.add(worker);
            return worker;
        });
    }

    /**
     * Queues a piece of work.
     *
     * @param work what to do; it reports its progress to the observer and ends with a
     *     {@link java.util.concurrent.CancellationException} when the observer says so
     * @throws IllegalStateException when this dispatcher is closed
     */
    public <T> Submission<T> submit(Function<Observer, T> work) {
        Submission<T> submission = new Submission<>(work, environmentSteps);
        unsettled.add(submission);
        try {
            threads.execute(() -> {
                submission.run();
                unsettled.remove(submission);
            });
        } catch (RejectedExecutionException closed) {
            unsettled.remove(submission);
            throw new IllegalStateException("the dispatcher is closed and takes no more work", closed);
        }
        return submission;
    }

    /** The environment steps of all work so far, as far as it has told. For display only: it depends on timing. */
    public long environmentSteps() {
        return environmentSteps.sum();
    }

    /**
     * Calls off all work and waits until every thread has ended. Running work ends where it asks its observer; no thread is
     * interrupted, so that files being written are written whole.
     */
    @Override
    public void close() {
        threads.shutdown();
        unsettled.forEach(Submission::cancel);
        workers.forEach(LocalDispatcher::join);
    }

    /** Waits for the end of a thread; an interruption of the waiting one is kept for later. */
    private static void join(Thread worker) {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException wish) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
