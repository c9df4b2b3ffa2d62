package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;

/** Runs {@link io.cambrian.searchspace.agent.Design.Vote}. */
final class VoteStep implements Step {

    private final int samples;
    private final Step of;
    private final Ballot ballot;

    VoteStep(int samples, Step of) {
        this.samples = samples;
        this.of = of;
        ballot = new Ballot(samples);
    }

    @Override
    public int answer(Run run) {
        ballot.clear();
        for (int i = 0; i < samples; i++) {
            int answer = of.answer(run);
            if (answer == Workers.NONE) {
                break;
            }
            ballot.add(answer);
        }
        return ballot.winner();
    }
}
