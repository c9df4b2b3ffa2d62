package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;

/** Runs {@link io.cambrian.searchspace.agent.Design.Plan}. */
final class PlanStep implements Step {

    private final int turns;
    private final Step of;
    private final Worker planner;

    PlanStep(int turns, Step of, Worker planner) {
        this.turns = turns;
        this.of = of;
        this.planner = planner;
    }

    @Override
    public int answer(Run run) {
        int before = run.notes.size();
        int last = Workers.NONE;
        for (int turn = 0; turn < turns && run.spend(); turn++) {
            if (last != Workers.NONE) {
                run.notes.add(Note.ANSWER, last);
            }
            int plan = run.workers.plan(planner, run.notes);
            run.notes.add(Note.PLAN, plan);
            int answer = of.answer(run);
            run.notes.keep(before);
            if (answer == Workers.NONE) {
                break;
            }
            last = answer;
        }
        return last;
    }
}
