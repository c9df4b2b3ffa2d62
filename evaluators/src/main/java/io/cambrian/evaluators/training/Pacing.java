package io.cambrian.evaluators.training;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import java.util.concurrent.CancellationException;

/** When a training reports, whether it must end, and how long it has taken. */
public final class Pacing {

    private static final int REPORTS = 100;

    private final Observer observer;
    private final long stepsPerReport;
    private final long start = System.nanoTime();
    private final long nanosecondsAllowed;
    private long nextReport;

    /** The clock begins to run now; a hundredth of the budget lies between two reports. */
    public Pacing(Budget budget, Observer observer) {
        this.observer = observer;
        this.stepsPerReport = Math.max(1, budget.environmentSteps() / REPORTS);
        this.nextReport = stepsPerReport;
        this.nanosecondsAllowed = budget.time().map(limit -> limit.toNanos()).orElse(Long.MAX_VALUE);
    }

    /**
     * Whether a report was due, which it then made.
     */
    public boolean reported(long environmentSteps) {
        if (environmentSteps < nextReport) {
            return false;
        }
        nextReport = environmentSteps + stepsPerReport;
        observer.progressed(environmentSteps);
        return true;
    }

    /**
     * Ends the training if the observer asked for that.
     *
     * @throws CancellationException if it did
     */
    public void checkCancelled() {
        if (observer.cancelled()) {
            throw new CancellationException("the training was called off");
        }
    }

    /** Whether the time limit, if there is one, has passed. */
    public boolean timeIsUp() {
        return nanosecondsAllowed != Long.MAX_VALUE && System.nanoTime() - start >= nanosecondsAllowed;
    }
}
