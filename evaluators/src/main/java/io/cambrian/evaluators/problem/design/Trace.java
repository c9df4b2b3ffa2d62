package io.cambrian.evaluators.problem.design;

import io.cambrian.evaluators.problem.design.step.Interpreter;
import io.cambrian.evaluators.problem.design.worker.Request;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Locale;

/**
 * What happened on one problem.
 *
 * @param calls in the order in which they were made
 * @param answer the design's, or {@link Workers#NONE}
 * @param score the answer's, 0 for none
 */
public record Trace(List<Call> calls, int answer, float score) {

    public Trace {
        calls = List.copyOf(calls);
    }

    /**
     * One call.
     *
     * @param request what for
     * @param worker who was asked
     * @param result the handle of an answer or text; 1 and 0 for accepted and refused; the number of a way, or of parts
     */
    public record Call(Request request, Worker worker, int result) {}

    /** What a call is for. */
    public enum Request {
        SOLVE,
        VERIFY,
        CHOOSE,
        JUDGE,
        PLAN,
        SPLIT,
        MERGE;

        /** In lower case, for reports. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The trace of a design on a problem.
     *
     * @param workers afterwards they still know what the handles of the trace stand for
     * @param mostCalls on the problem, at least 1
     * @param problems whose stream of problems
     * @param problem its number in the stream, from 0
     * @throws io.cambrian.evaluators.problem.NoAnswerException when a worker could not answer
     */
    public static Trace of(AgentDesign design, Workers workers, int mostCalls, Seed problems, long problem) {
        TracedWorkers traced = new TracedWorkers(workers);
        int answer = new Interpreter(design, traced, mostCalls).answer(problems, problem);
        return new Trace(traced.calls(), answer, answer == Workers.NONE ? 0 : workers.score(answer));
    }
}
