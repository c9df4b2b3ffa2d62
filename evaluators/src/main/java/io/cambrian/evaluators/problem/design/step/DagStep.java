package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;
import java.util.Optional;

/** Runs {@link io.cambrian.searchspace.agent.Design.Dag}; when calls run out, the latest answer is the graph's. */
final class DagStep implements Step {

    private final Step[] actors;
    private final int[][] sees;
    private final Optional<Worker> critic;
    private final int[] answers;

    /** @param sees of each actor those before it whose answers it sees */
    DagStep(Step[] actors, int[][] sees, Optional<Worker> critic) {
        this.actors = actors;
        this.sees = sees;
        this.critic = critic;
        answers = new int[actors.length];
    }

    @Override
    public int answer(Run run) {
        int last = Workers.NONE;
        int before = run.notes.size();
        for (int i = 0; i < actors.length; i++) {
            for (int seen : sees[i]) {
                run.notes.add(criticised(run, answers[seen]), answers[seen]);
            }
            answers[i] = actors[i].answer(run);
            run.notes.keep(before);
            if (answers[i] == Workers.NONE) {
                break;
            }
            last = answers[i];
        }
        return last;
    }

    private Note criticised(Run run, int answer) {
        if (critic.isEmpty() || !run.spend()) {
            return Note.ANSWER;
        }
        return run.accepts(critic.get(), answer) ? Note.ACCEPTED : Note.REFUSED;
    }
}
