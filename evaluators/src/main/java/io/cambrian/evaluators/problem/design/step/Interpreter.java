package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.random.Seed;

/**
 * Runs one design on one problem after another. It counts the calls and ends every problem within a number of them: what a node
 * has when calls run out is its answer. For one thread.
 */
public final class Interpreter {

    private final Step root;
    private final Run run;
    private final Workers workers;
    private final int mostCalls;

    /** @param mostCalls on one problem, at least 1; with fewer no problem is answered */
    public Interpreter(AgentDesign design, Workers workers, int mostCalls) {
        root = Steps.of(design.canonical().root());
        run = new Run(workers);
        this.workers = workers;
        this.mostCalls = mostCalls;
    }

    /**
     * The design's answer to a problem.
     *
     * @return a handle of the workers', or {@link Workers#NONE} where the calls did not suffice for any
     * @throws io.cambrian.evaluators.problem.NoAnswerException when a worker could not answer; the next problem can be begun
     */
    public int answer(Seed problems, long problem) {
        workers.begin(problems, problem);
        run.start(mostCalls);
        return root.answer(run);
    }

    /** The calls on the latest problem. */
    public int calls() {
        return run.calls();
    }

    /** Those of them that verified an answer. */
    public int verifierCalls() {
        return run.verifierCalls();
    }
}
