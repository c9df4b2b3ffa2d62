package io.cambrian.evaluators.problem.design;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.evaluators.problem.design.step.Interpreter;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.random.Seed;
import java.util.List;

/** A design that attempts problems. No answer scores 0. */
final class DesignSolver implements Solver {

    static final String CALLS = "calls";
    static final String VERIFIER_CALLS = "verifier-calls";

    private final Workers workers;
    private final Interpreter interpreter;

    DesignSolver(AgentDesign design, Workers workers, int mostCalls) {
        this.workers = workers;
        interpreter = new Interpreter(design, workers, mostCalls);
    }

    @Override
    public Attempts attempt(Seed problems, long first, int count) {
        float[] scores = new float[count];
        long calls = 0;
        long verifierCalls = 0;
        for (int i = 0; i < count; i++) {
            int answer = interpreter.answer(problems, first + i);
            scores[i] = answer == Workers.NONE ? 0 : workers.score(answer);
            calls += interpreter.calls();
            verifierCalls += interpreter.verifierCalls();
        }
        return new Attempts(
                scores,
                List.of(new Attempts.Reading(CALLS, calls), new Attempts.Reading(VERIFIER_CALLS, verifierCalls)));
    }
}
