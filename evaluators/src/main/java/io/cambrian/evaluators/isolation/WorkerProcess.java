package io.cambrian.evaluators.isolation;

import io.cambrian.evaluators.isolation.worker.Frame;
import io.cambrian.evaluators.isolation.worker.MalformedFrameException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Java process in a {@link Jail}, and the messages to and fro. It serves one design and is never used again; every way in which
 * it may fail becomes a {@link Failure}. For one thread at a time.
 */
final class WorkerProcess implements AutoCloseable {

    /** A machine that is busy takes its time. */
    private static final Duration START = Duration.ofSeconds(30);

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int OUT_OF_MEMORY = 3;

    /** How shells tell that a process was ended by the signal for used-up processor time. */
    private static final int OUT_OF_PROCESSOR_TIME = 128 + 24;

    private final Process process;
    private final Limits limits;
    private final OutputStream requests;
    private final InputStream answers;
    private final PrintedText printed;
    private final Watch watch;

    private WorkerProcess(Process process, Limits limits) {
        this.process = process;
        this.limits = limits;
        requests = process.getOutputStream();
        answers = process.getInputStream();
        printed = new PrintedText(process.getErrorStream(), limits.printedBytes(), this::kill);
        watch = new Watch(this::kill);
    }

    /** Starts a worker that lets a design answer, and waits until it is there. */
    static WorkerProcess answering(Jail jail, Limits limits) {
        return started(jail, limits, WorkerFlags.answering(limits));
    }

    /** Starts a worker that compiles, and waits until it is there. */
    static WorkerProcess compiling(Jail jail) {
        return started(jail, WorkerFlags.COMPILER_LIMITS, WorkerFlags.compiling());
    }

    private static WorkerProcess started(Jail jail, Limits limits, List<String> javaArguments) {
        try {
            WorkerProcess worker = new WorkerProcess(jail.start(limits, javaArguments), limits);
            worker.allow(START);
            worker.receive(Frame.Kind.READY);
            return worker;
        } catch (IOException e) {
            throw new IsolationUnavailableException("no process can be started", e);
        } catch (WorkerLostException e) {
            throw new IsolationUnavailableException(
                    "a Java process behind them does not start (" + whatWasSeen(e.failure())
                            + "; the kernel's settings kernel.unprivileged_userns_clone, user.max_user_namespaces and"
                            + " kernel.apparmor_restrict_unprivileged_userns decide who may make them)",
                    e);
        }
    }

    private static String whatWasSeen(Failure failure) {
        return failure instanceof Failure.Exited exited && !exited.printed().isEmpty()
                ? exited.printed()
                : failure.reason();
    }

    /** What comes next may take the worker so long in all. */
    void allow(Duration time) {
        watch.allow(time);
    }

    /** Sends a message and waits for the next one. */
    Frame exchange(Frame frame) throws WorkerLostException {
        watch.begin();
        try {
            frame.write(requests);
            return Frame.read(answers);
        } catch (MalformedFrameException e) {
            throw disturbed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw gone();
        } finally {
            watch.end();
        }
    }

    private void receive(Frame.Kind kind) throws WorkerLostException {
        watch.begin();
        try {
            Frame frame = Frame.read(answers);
            if (frame.kind() != kind) {
                throw disturbed("a message " + frame.kind() + " instead of " + kind);
            }
        } catch (IOException e) {
            throw gone();
        } finally {
            watch.end();
        }
    }

    /** Ends the worker for a message that was not due. */
    WorkerLostException disturbed(String found) {
        close();
        return new WorkerLostException(
                printed.flooded() ? new Failure.Flooded(limits.printedBytes()) : new Failure.BrokeProtocol(found));
    }

    private WorkerLostException gone() {
        boolean byItself = ended();
        close();
        if (watch.ended()) {
            return new WorkerLostException(new Failure.OutOfTime(watch.limit()));
        }
        if (printed.flooded()) {
            return new WorkerLostException(new Failure.Flooded(limits.printedBytes()));
        }
        return new WorkerLostException(
                byItself ? exited(process.exitValue()) : new Failure.BrokeProtocol("its output was closed"));
    }

    private Failure exited(int code) {
        return switch (code) {
            case OUT_OF_MEMORY -> new Failure.OutOfMemory(limits.heapMebibytes());
            case OUT_OF_PROCESSOR_TIME -> new Failure.OutOfProcessorTime(limits.processorSeconds());
            default -> new Failure.Exited(code, printed.lastLines());
        };
    }

    /** Whether the process ends within the grace period; a thread that is to stop does not wait. */
    private boolean ended() {
        try {
            return process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** Ends the first process, hence all others of its namespace, and whatever else descends from it. */
    private void kill() {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        watch.close();
        kill();
        ended();
    }
}
