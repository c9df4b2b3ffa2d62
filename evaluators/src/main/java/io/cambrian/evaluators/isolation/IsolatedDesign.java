package io.cambrian.evaluators.isolation;

import io.cambrian.evaluators.isolation.worker.Frame;
import io.cambrian.evaluators.problem.design.worker.Calls;
import io.cambrian.evaluators.problem.design.worker.MisusedCallException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A design in a worker of its own, which answers one problem after another until its first failure; each with fresh static
 * fields, so that answers do not depend on what was asked before. For one thread at a time.
 */
public final class IsolatedDesign implements AutoCloseable {

    private final WorkerProcess worker;
    private final CompiledDesign design;
    private final Limits limits;
    private boolean loaded;
    private Optional<Failure> failure = Optional.empty();

    IsolatedDesign(WorkerProcess worker, CompiledDesign design, Limits limits) {
        this.worker = worker;
        this.design = design;
        this.limits = limits;
    }

    /**
     * Lets the design answer a problem. After a failure it is not asked again: the same failure is returned.
     *
     * @param problem what the design may know of it
     * @param calls answers the design's calls; what it throws is passed on, and the design's worker is gone then
     */
    public Ending answer(String problem, Calls calls) {
        if (failure.isPresent()) {
            return failure.get();
        }
        boolean served = false;
        try {
            load();
            Ending ending = serve(problem, calls);
            served = true;
            return ending;
        } catch (WorkerLostException e) {
            failure = Optional.of(e.failure());
            return e.failure();
        } finally {
            if (!served) {
                worker.close();
            }
        }
    }

    private void load() throws WorkerLostException {
        if (loaded) {
            return;
        }
        List<byte[]> parts =
                new ArrayList<>(Frame.of(Frame.Kind.LOAD, design.className()).parts());
        parts.addAll(design.namesAndFiles());
        worker.allow(limits.perProblem());
        Frame answer = worker.exchange(new Frame(Frame.Kind.LOAD, parts));
        switch (answer.kind()) {
            case LOADED -> loaded = true;
            case REFUSED -> throw new WorkerLostException(new Failure.Refused(answer.text(0)));
            default -> throw worker.disturbed("a message " + answer.kind() + " before the first problem");
        }
    }

    private Ending serve(String problem, Calls calls) throws WorkerLostException {
        worker.allow(limits.perProblem());
        Frame frame = worker.exchange(Frame.of(Frame.Kind.PROBLEM, problem));
        while (true) {
            switch (frame.kind()) {
                case ASK -> frame = worker.exchange(Frame.of(Frame.Kind.REPLY, ask(frame, calls)));
                case LEFT -> frame = worker.exchange(Frame.of(Frame.Kind.REPLY, String.valueOf(calls.left())));
                case ANSWER -> {
                    return new Ending.Answered(text(frame));
                }
                case THREW -> throw new WorkerLostException(new Failure.Threw(text(frame)));
                default -> throw worker.disturbed("a message " + frame.kind() + " while answering");
            }
        }
    }

    private String ask(Frame frame, Calls calls) throws WorkerLostException {
        if (frame.parts().size() < 2) {
            throw worker.disturbed("a call without a request or a worker");
        }
        try {
            return calls.ask(frame.text(0), frame.text(1), frame.textsFrom(2));
        } catch (MisusedCallException e) {
            throw new WorkerLostException(new Failure.Misasked(String.valueOf(e.getMessage())));
        }
    }

    private String text(Frame frame) throws WorkerLostException {
        if (frame.parts().isEmpty()) {
            throw worker.disturbed("an empty message " + frame.kind());
        }
        return frame.text(0);
    }

    /** Ends the worker, if it is still there. */
    @Override
    public void close() {
        worker.close();
    }
}
