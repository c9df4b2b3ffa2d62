package io.cambrian.evaluators.problem.design;

import io.cambrian.evaluators.problem.design.worker.Notes;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;

/** Workers whose calls on the latest problem are written down. */
final class TracedWorkers implements Workers {

    private final Workers traced;
    private final List<Trace.Call> calls = new ArrayList<>();

    TracedWorkers(Workers traced) {
        this.traced = traced;
    }

    List<Trace.Call> calls() {
        return List.copyOf(calls);
    }

    private int noted(Trace.Request request, Worker worker, int result) {
        calls.add(new Trace.Call(request, worker, result));
        return result;
    }

    @Override
    public void begin(Seed problems, long problem) {
        calls.clear();
        traced.begin(problems, problem);
    }

    @Override
    public int solve(Worker worker, Notes notes) {
        return noted(Trace.Request.SOLVE, worker, traced.solve(worker, notes));
    }

    @Override
    public boolean accepts(Worker verifier, int answer, Notes notes) {
        return noted(Trace.Request.VERIFY, verifier, traced.accepts(verifier, answer, notes) ? 1 : 0) == 1;
    }

    @Override
    public int choose(Worker classifier, int ways, Notes notes) {
        return noted(Trace.Request.CHOOSE, classifier, traced.choose(classifier, ways, notes));
    }

    @Override
    public int judge(Worker judge, int[] answers, int count, Notes notes) {
        return noted(Trace.Request.JUDGE, judge, traced.judge(judge, answers, count, notes));
    }

    @Override
    public int plan(Worker planner, Notes notes) {
        return noted(Trace.Request.PLAN, planner, traced.plan(planner, notes));
    }

    @Override
    public int split(Worker splitter, int parts, Notes notes) {
        return noted(Trace.Request.SPLIT, splitter, traced.split(splitter, parts, notes));
    }

    @Override
    public int merge(Worker splitter, int[] answers, int count, Notes notes) {
        return noted(Trace.Request.MERGE, splitter, traced.merge(splitter, answers, count, notes));
    }

    @Override
    public int use(String tool, Notes notes) {
        return traced.use(tool, notes);
    }

    @Override
    public int retrieve(int examples, Notes notes) {
        return traced.retrieve(examples, notes);
    }

    @Override
    public void remember(int answer) {
        traced.remember(answer);
    }

    @Override
    public float agreement(int answer) {
        return traced.agreement(answer);
    }

    @Override
    public float score(int answer) {
        return traced.score(answer);
    }
}
