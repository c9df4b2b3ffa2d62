package io.cambrian.evaluators.problem.question;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Attempts several problems at once, each by one of some equal solvers on a virtual thread: nearly all of the time is spent
 * waiting for somebody. What comes out does not depend on who is faster.
 */
final class ConcurrentSolver implements Solver {

    private final ConcurrentLinkedQueue<Solver> idle;

    /** @param solvers as many as problems are attempted at once */
    ConcurrentSolver(List<Solver> solvers) {
        idle = new ConcurrentLinkedQueue<>(solvers);
    }

    /** So few that a run that shall end is kept waiting for one round of them only. */
    @Override
    public int problemsAtOnce() {
        return idle.size();
    }

    @Override
    public Attempts attempt(Seed problems, long first, int count) {
        Attempts[] each = new Attempts[count];
        int lanes = Math.min(count, idle.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<Object> ended = new ExecutorCompletionService<>(threads);
            List<Future<Object>> running = new ArrayList<>();
            for (int lane = 0; lane < lanes; lane++) {
                int from = lane;
                running.add(ended.submit(() -> attempt(problems, first, from, lanes, each), each));
            }
            await(ended, running);
        }
        return together(each);
    }

    private void attempt(Seed problems, long first, int from, int lanes, Attempts[] each) {
        Solver solver = idle.remove();
        try {
            for (int i = from; i < each.length; i += lanes) {
                each[i] = solver.attempt(problems, first + i, 1);
            }
        } finally {
            idle.add(solver);
        }
    }

    /** Waits for all; when one fails the others are given up. */
    private static void await(ExecutorCompletionService<Object> ended, List<Future<Object>> running) {
        try {
            for (int i = 0; i < running.size(); i++) {
                ended.take().get();
            }
        } catch (ExecutionException e) {
            running.forEach(other -> other.cancel(true));
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            running.forEach(other -> other.cancel(true));
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while designs were answering questions");
        }
    }

    private static Attempts together(Attempts[] each) {
        float[] scores = new float[each.length];
        Map<String, Double> sums = new LinkedHashMap<>();
        for (int i = 0; i < each.length; i++) {
            scores[i] = each[i].scores()[0];
            each[i].readings().forEach(reading -> sums.merge(reading.name(), reading.sum(), Double::sum));
        }
        List<Attempts.Reading> readings = new ArrayList<>();
        sums.forEach((name, sum) -> readings.add(new Attempts.Reading(name, sum)));
        return new Attempts(scores, readings);
    }
}
