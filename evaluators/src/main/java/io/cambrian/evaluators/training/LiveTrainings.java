package io.cambrian.evaluators.training;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * Trainings that have handed over a checkpoint and are still in memory, so that a leg which starts from it need not build its
 * networks and programs again. What comes out is the same either way, to the bit; it only comes sooner. Safe for use by several
 * threads.
 *
 * @param <T> the learner's training
 */
public final class LiveTrainings<T> {

    private static final int MOST = 64;

    /** There is one of these for each of the settings that a population has tried; what is larger is built again as quickly. */
    private static final long MOST_BYTES = 8L << 20;

    private final Deque<Live<T>> newestFirst = new ArrayDeque<>();
    private long bytes;

    /**
     * A training that stands where a checkpoint was taken.
     *
     * @param assignment what it was last asked to do
     * @param bytes what it takes in memory
     */
    private record Live<T>(Checkpoint reached, Assignment<?> assignment, T training, long bytes) {

        boolean goesOnWith(Assignment<?> next) {
            return next.leg().start() instanceof Start.From from
                    && from.checkpoint() == reached
                    && next.seed().equals(assignment.seed())
                    && next.budget().equals(assignment.budget())
                    && next.task().equals(assignment.task())
                    && next.candidate().equals(assignment.candidate());
        }
    }

    /** Takes out the training that this assignment goes on with, if it is here; nobody else can have it then. */
    public synchronized Optional<T> take(Assignment<?> assignment) {
        for (Iterator<Live<T>> all = newestFirst.iterator(); all.hasNext(); ) {
            Live<T> live = all.next();
            if (live.goesOnWith(assignment)) {
                all.remove();
                bytes -= live.bytes;
                return Optional.of(live.training);
            }
        }
        return Optional.empty();
    }

    /** Keeps a training that takes about as much memory as its checkpoint. */
    public void keep(Checkpoint reached, Assignment<?> assignment, T training) {
        keep(reached, assignment, training, reached.bytes());
    }

    /**
     * Keeps a training that has handed over, unless it is too large by itself; the oldest are let go when there are too many.
     *
     * @param size bytes that it takes in memory
     */
    public synchronized void keep(Checkpoint reached, Assignment<?> assignment, T training, long size) {
        if (size > MOST_BYTES) {
            return;
        }
        newestFirst.addFirst(new Live<>(reached, assignment, training, size));
        bytes += size;
        while (newestFirst.size() > MOST || bytes > MOST_BYTES) {
            bytes -= newestFirst.removeLast().bytes;
        }
    }
}
