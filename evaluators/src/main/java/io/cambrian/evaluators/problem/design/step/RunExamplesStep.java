package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Workers;

/** Runs {@link io.cambrian.searchspace.agent.Design.RunExamples}. */
final class RunExamplesStep implements Step {

    private final int tries;
    private final Step of;

    RunExamplesStep(int tries, Step of) {
        this.tries = tries;
        this.of = of;
    }

    @Override
    public int answer(Run run) {
        int before = run.notes.size();
        int best = Workers.NONE;
        float most = -1;
        for (int i = 0; i < tries && most < 1; i++) {
            int answer = of.answer(run);
            if (answer == Workers.NONE) {
                break;
            }
            float agreement = run.workers.agreement(answer);
            if (agreement > most) {
                most = agreement;
                best = answer;
            }
            run.notes.add(Note.FAILED, answer);
        }
        run.notes.keep(before);
        return best;
    }
}
