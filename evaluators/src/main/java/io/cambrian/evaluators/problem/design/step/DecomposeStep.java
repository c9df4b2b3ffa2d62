package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;

/**
 * Runs {@link io.cambrian.searchspace.agent.Design.Decompose}; without a call left for merging, the answer to the last part that
 * has one is the answer.
 */
final class DecomposeStep implements Step {

    private final int parts;
    private final Step of;
    private final Worker splitter;
    private final int[] answers;

    DecomposeStep(int parts, Step of, Worker splitter) {
        this.parts = parts;
        this.of = of;
        this.splitter = splitter;
        answers = new int[parts];
    }

    @Override
    public int answer(Run run) {
        if (!run.spend()) {
            return Workers.NONE;
        }
        int count = answers(run, run.workers.split(splitter, parts, run.notes));
        if (count == 0) {
            return Workers.NONE;
        }
        return run.spend() ? run.workers.merge(splitter, answers, count, run.notes) : answers[count - 1];
    }

    /** How many parts were answered. */
    private int answers(Run run, int found) {
        int before = run.notes.size();
        int count = 0;
        while (count < found) {
            run.notes.add(Note.PART, count);
            answers[count] = of.answer(run);
            run.notes.keep(before);
            if (answers[count] == Workers.NONE) {
                break;
            }
            count++;
        }
        return count;
    }
}
