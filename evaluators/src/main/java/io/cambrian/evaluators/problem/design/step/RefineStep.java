package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;

/** Runs {@link io.cambrian.searchspace.agent.Design.Refine}. */
final class RefineStep implements Step {

    private final int rounds;
    private final Step of;
    private final Worker verifier;

    RefineStep(int rounds, Step of, Worker verifier) {
        this.rounds = rounds;
        this.of = of;
        this.verifier = verifier;
    }

    @Override
    public int answer(Run run) {
        int before = run.notes.size();
        int answer = refined(run);
        run.notes.keep(before);
        return answer;
    }

    private int refined(Run run) {
        int last = Workers.NONE;
        for (int round = 0; round < rounds; round++) {
            int answer = of.answer(run);
            if (answer == Workers.NONE) {
                return last;
            }
            if (!run.spend() || run.accepts(verifier, answer)) {
                return answer;
            }
            run.notes.add(Note.REFUSED, answer);
            last = answer;
        }
        int unverified = of.answer(run);
        return unverified == Workers.NONE ? last : unverified;
    }
}
