package io.cambrian.evaluators.isolation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Workers that have started before they are needed, each for one use: the next one starts while the last is busy. */
final class WarmWorkers implements AutoCloseable {

    private final Jail jail;
    private final Limits limits;
    private CompletableFuture<WorkerProcess> next;

    WarmWorkers(Jail jail, Limits limits) {
        this.jail = jail;
        this.limits = limits;
        next = start();
    }

    private CompletableFuture<WorkerProcess> start() {
        return CompletableFuture.supplyAsync(() -> WorkerProcess.answering(jail, limits), Thread.ofVirtual()::start);
    }

    /**
     * A worker that nobody else has had.
     *
     * @throws IsolationUnavailableException when none starts
     */
    WorkerProcess take() {
        CompletableFuture<WorkerProcess> taken;
        synchronized (this) {
            taken = next;
            next = start();
        }
        return started(taken);
    }

    /** Waits until the first worker is there. */
    void requireOne() {
        started(next);
    }

    private static WorkerProcess started(CompletableFuture<WorkerProcess> worker) {
        try {
            return worker.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IsolationUnavailableException unavailable ? unavailable : e;
        }
    }

    @Override
    public synchronized void close() {
        next.whenComplete((worker, failure) -> {
                    if (worker != null) {
                        worker.close();
                    }
                })
                .exceptionally(failure -> null)
                .join();
    }
}
