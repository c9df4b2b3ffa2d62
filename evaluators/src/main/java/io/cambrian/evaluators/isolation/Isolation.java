package io.cambrian.evaluators.isolation;

import io.cambrian.evaluators.isolation.worker.Frame;

/** Compiles and runs designs of unknown origin. Safe for several threads; a design that has begun is for one. */
public final class Isolation implements AutoCloseable {

    private final Jail jail;
    private final Limits limits;
    private final WarmWorkers workers;

    private Isolation(Jail jail, Limits limits) {
        this.jail = jail;
        this.limits = limits;
        workers = new WarmWorkers(jail, limits);
    }

    /**
     * Makes ready, and tries whether a worker can be started.
     *
     * @throws IsolationUnavailableException when foreign code cannot be kept apart here
     */
    public static Isolation open(Limits limits) {
        Isolation isolation = new Isolation(Jail.prepare(), limits);
        try {
            isolation.workers.requireOne();
            return isolation;
        } catch (IsolationUnavailableException e) {
            isolation.close();
            throw e;
        }
    }

    /**
     * Compiles a design, behind the same walls.
     *
     * @param className the class that answers, without its package, which is also the name of the source file
     * @throws IsolationUnavailableException when no process can be started any more
     */
    public Compilation compile(String className, String source) {
        try (WorkerProcess worker = WorkerProcess.compiling(jail)) {
            worker.allow(WorkerFlags.COMPILER_LIMITS.perProblem());
            Frame answer = worker.exchange(Frame.of(Frame.Kind.COMPILE, className, source));
            return switch (answer.kind()) {
                case COMPILED -> compiled(className, answer);
                case REFUSED -> new Compilation.Failed(new Failure.Refused(answer.text(0)));
                default -> new Compilation.Failed(new Failure.BrokeProtocol("a message " + answer.kind()));
            };
        } catch (WorkerLostException e) {
            return new Compilation.Failed(e.failure());
        }
    }

    private static Compilation compiled(String simpleName, Frame answer) {
        for (int i = 0; i + 1 < answer.parts().size(); i += 2) {
            String name = answer.text(i);
            if (name.substring(name.lastIndexOf('.') + 1).equals(simpleName)) {
                return new Compilation.Compiled(new CompiledDesign(name, answer.parts()));
            }
        }
        return new Compilation.Failed(new Failure.Refused("the source has no class " + simpleName));
    }

    /**
     * Gives a design a worker of its own.
     *
     * @throws IsolationUnavailableException when none starts any more
     */
    public IsolatedDesign begin(CompiledDesign design) {
        return new IsolatedDesign(workers.take(), design, limits);
    }

    @Override
    public void close() {
        workers.close();
        jail.close();
    }
}
