package io.cambrian.evaluators.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.Policy;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LocalDispatcherTest {

    @Test
    void resultsDoNotDependOnTheNumberOfThreads() throws InterruptedException {
        assertEquals(returnsWith(1), returnsWith(2));
        assertEquals(returnsWith(1), returnsWith(5));
    }

    @Test
    void aThrowingPieceOfWorkFailsAloneWithItsOwnException() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(1)) {
            IllegalStateException thrown = new IllegalStateException("broken");
            StackOverflowError error = new StackOverflowError();
            Submission<Integer> first = dispatcher.submit(observer -> {
                throw thrown;
            });
            Submission<Integer> second = dispatcher.submit(observer -> {
                throw error;
            });
            Submission<Integer> third = dispatcher.submit(observer -> 3);
            assertSame(thrown, failure(first));
            assertSame(error, failure(second));
            assertEquals(new Completion.Finished<>(3), third.await());
        }
    }

    @Test
    void runningWorkEndsWithinASecondOfItsCancellation() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(1)) {
            CountDownLatch running = new CountDownLatch(1);
            Submission<Integer> submission = dispatcher.submit(observer -> workUntilCancelled(observer, running));
            running.await();
            assertTrue(submission.completion().isEmpty());
            long start = System.nanoTime();
            submission.cancel();
            assertEquals(new Completion.Cancelled<>(), submission.await());
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(1).toNanos());
        }
    }

    @Test
    void cancelledWorkThatHasNotBegunNeverBegins() throws InterruptedException {
        AtomicBoolean began = new AtomicBoolean();
        try (LocalDispatcher dispatcher = new LocalDispatcher(1)) {
            CountDownLatch running = new CountDownLatch(1);
            Submission<Integer> running1 = dispatcher.submit(observer -> workUntilCancelled(observer, running));
            Submission<Integer> waiting = dispatcher.submit(observer -> {
                began.set(true);
                return 1;
            });
            running.await();
            waiting.cancel();
            assertEquals(new Completion.Cancelled<>(), waiting.await());
            running1.cancel();
            assertEquals(
                    new Completion.Finished<>(2),
                    dispatcher.submit(observer -> 2).await());
        }
        assertFalse(began.get());
    }

    @Test
    void workThatFinishesInSpiteOfItsCancellationKeepsItsValue() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(1)) {
            CountDownLatch running = new CountDownLatch(1);
            Submission<Integer> submission = dispatcher.submit(observer -> {
                running.countDown();
                while (!observer.cancelled()) {
                    Thread.onSpinWait();
                }
                return 7;
            });
            running.await();
            submission.cancel();
            assertEquals(new Completion.Finished<>(7), submission.await());
        }
    }

    @Test
    void aCancellationThatNobodyAskedForIsAFailure() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(1)) {
            Submission<Integer> submission = dispatcher.submit(observer -> {
                throw new CancellationException("of its own accord");
            });
            assertInstanceOf(CancellationException.class, failure(submission));
        }
    }

    @Test
    void closingCallsOffAllWorkInterruptsNoneAndLeavesNoThread() throws InterruptedException {
        AtomicBoolean interrupted = new AtomicBoolean();
        List<Thread> workers = new ArrayList<>();
        List<Submission<Integer>> submissions = new ArrayList<>();
        CountDownLatch running = new CountDownLatch(2);
        try (LocalDispatcher dispatcher = new LocalDispatcher(2)) {
            for (int i = 0; i < 6; i++) {
                submissions.add(dispatcher.submit(observer -> {
                    synchronized (workers) {
                        workers.add(Thread.currentThread());
                    }
                    try {
                        return workUntilCancelled(observer, running);
                    } finally {
                        interrupted.compareAndSet(false, Thread.currentThread().isInterrupted());
                    }
                }));
            }
            running.await();
        }
        for (Submission<Integer> submission : submissions) {
            assertEquals(new Completion.Cancelled<>(), submission.completion().orElseThrow());
        }
        assertEquals(2, workers.size());
        assertFalse(interrupted.get());
        for (Thread worker : workers) {
            assertFalse(worker.isAlive(), worker.getName() + " has ended");
        }
    }

    @Test
    void aClosedDispatcherTakesNoWork() {
        LocalDispatcher dispatcher = new LocalDispatcher(1);
        dispatcher.close();
        assertThrows(IllegalStateException.class, () -> dispatcher.submit(observer -> 1));
        assertThrows(IllegalArgumentException.class, () -> new LocalDispatcher(0));
    }

    @Test
    void environmentStepsOfAllWorkAddUp() throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(2)) {
            List<Submission<Integer>> submissions = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                submissions.add(dispatcher.submit(observer -> {
                    observer.progressed(40);
                    observer.progressed(100);
                    return 0;
                }));
            }
            for (Submission<Integer> submission : submissions) {
                submission.await();
            }
            assertEquals(1_000, dispatcher.environmentSteps());
        }
    }

    private static List<List<Double>> returnsWith(int threads) throws InterruptedException {
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Submission<List<Double>>> submissions = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Seed seed = new RootSeed(1).search().child("candidate", i);
                submissions.add(dispatcher.submit(observer -> randomReturns(seed)));
            }
            List<List<Double>> returns = new ArrayList<>();
            for (Submission<List<Double>> submission : submissions) {
                returns.add(((Completion.Finished<List<Double>>) submission.await()).value());
            }
            return returns;
        }
    }

    private static List<Double> randomReturns(Seed seed) {
        CounterRandom random = seed.child("actions").counterRandom(0);
        Policy uniform = (observations, actions) -> Arrays.setAll(actions, copy -> random.nextInt(2));
        return Episodes.play(
                        TaskCatalogue.standard().byName("CartPole-v1").discreteEnvironment(4),
                        uniform,
                        seed.child("environment"),
                        20)
                .returns();
    }

    private static int workUntilCancelled(Observer observer, CountDownLatch running) {
        running.countDown();
        while (!observer.cancelled()) {
            Thread.onSpinWait();
        }
        throw new CancellationException("as asked");
    }

    private static Throwable failure(Submission<?> submission) throws InterruptedException {
        return assertInstanceOf(Completion.Failed.class, submission.await()).cause();
    }
}
