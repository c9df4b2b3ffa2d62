package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Notes;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;

/** One problem being worked on: who is asked, what is known, and how many calls are left. */
final class Run {

    final Workers workers;
    final Notes notes = new Notes();
    private int limit;
    private int calls;
    private int verifierCalls;

    Run(Workers workers) {
        this.workers = workers;
    }

    /** Begins the next problem with so many calls. */
    void start(int mostCalls) {
        notes.keep(0);
        limit = mostCalls;
        calls = 0;
        verifierCalls = 0;
    }

    int calls() {
        return calls;
    }

    int verifierCalls() {
        return verifierCalls;
    }

    /** Takes a call from the budget, unless none is left. */
    boolean spend() {
        if (calls >= limit) {
            return false;
        }
        calls++;
        return true;
    }

    /** Asks a verifier about an answer; to be asked only after {@link #spend}. */
    boolean accepts(Worker verifier, int answer) {
        verifierCalls++;
        return workers.accepts(verifier, answer, notes);
    }

    /** Runs a step with at most so many calls. */
    int within(int mostCalls, Step step) {
        int outer = limit;
        limit = Math.min(outer, calls + mostCalls);
        int answer = step.answer(this);
        limit = outer;
        return answer;
    }
}
