package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;

/** Runs {@link io.cambrian.searchspace.agent.Design.EarlyStop}. */
final class EarlyStopStep implements Step {

    private final int first;
    private final int samples;
    private final Step of;
    private final Ballot ballot;

    EarlyStopStep(int first, int samples, Step of) {
        this.first = first;
        this.samples = samples;
        this.of = of;
        ballot = new Ballot(samples);
    }

    @Override
    public int answer(Run run) {
        ballot.clear();
        for (int i = 0; i < samples && !(i == first && ballot.isUnanimous()); i++) {
            int answer = of.answer(run);
            if (answer == Workers.NONE) {
                break;
            }
            ballot.add(answer);
        }
        return ballot.winner();
    }
}
