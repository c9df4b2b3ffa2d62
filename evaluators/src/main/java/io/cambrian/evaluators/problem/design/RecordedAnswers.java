package io.cambrian.evaluators.problem.design;

import io.cambrian.evaluators.problem.design.step.Interpreter;
import io.cambrian.evaluators.problem.design.worker.GoldenWorkers;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.export.design.GoldenAnswer;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;

/** What the interpreter answers to scripted problems, with few calls and with many: what exported designs are tested with. */
public final class RecordedAnswers {

    private static final int PROBLEMS = 24;

    /** So many problems have 1, 2, 3, … calls, which run out sooner or later; the others have more than most designs make. */
    private static final int SCARCE = 16;

    private static final int PLENTY = 100;

    private RecordedAnswers() {}

    /** The answers of a design. */
    public static List<GoldenAnswer> of(AgentDesign design) {
        List<GoldenAnswer> recorded = new ArrayList<>();
        for (int problem = 0; problem < PROBLEMS; problem++) {
            int mostCalls = problem < SCARCE ? 1 + problem : PLENTY;
            Interpreter interpreter = new Interpreter(design, new GoldenWorkers(), mostCalls);
            int answer = interpreter.answer(new SearchSeed(0), problem);
            recorded.add(new GoldenAnswer(problem, mostCalls, GoldenWorkers.name(answer), interpreter.calls()));
        }
        return recorded;
    }
}
