package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;

/** Runs {@link io.cambrian.searchspace.agent.Design.Remember}. */
final class RememberStep implements Step {

    private final Step of;
    private final Worker verifier;

    RememberStep(Step of, Worker verifier) {
        this.of = of;
        this.verifier = verifier;
    }

    @Override
    public int answer(Run run) {
        int answer = of.answer(run);
        if (answer != Workers.NONE && run.spend() && run.accepts(verifier, answer)) {
            run.workers.remember(answer);
        }
        return answer;
    }
}
