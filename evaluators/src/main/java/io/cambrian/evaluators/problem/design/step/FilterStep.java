package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;

/** Runs {@link io.cambrian.searchspace.agent.Design.Filter}; an answer that there was no call to verify is not accepted. */
final class FilterStep implements Step {

    private final int samples;
    private final Step of;
    private final Worker verifier;
    private final Ballot accepted;
    private final Ballot all;

    FilterStep(int samples, Step of, Worker verifier) {
        this.samples = samples;
        this.of = of;
        this.verifier = verifier;
        accepted = new Ballot(samples);
        all = new Ballot(samples);
    }

    @Override
    public int answer(Run run) {
        accepted.clear();
        all.clear();
        for (int i = 0; i < samples; i++) {
            int answer = of.answer(run);
            if (answer == Workers.NONE) {
                break;
            }
            all.add(answer);
            if (run.spend() && run.accepts(verifier, answer)) {
                accepted.add(answer);
            }
        }
        return accepted.isEmpty() ? all.winner() : accepted.winner();
    }
}
