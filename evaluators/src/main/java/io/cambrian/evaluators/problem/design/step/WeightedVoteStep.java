package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;

/** Runs {@link io.cambrian.searchspace.agent.Design.WeightedVote}; an answer that there was no call to verify has one vote. */
final class WeightedVoteStep implements Step {

    private final int samples;
    private final int weight;
    private final Step of;
    private final Worker verifier;
    private final Ballot ballot;

    WeightedVoteStep(int samples, int weight, Step of, Worker verifier) {
        this.samples = samples;
        this.weight = weight;
        this.of = of;
        this.verifier = verifier;
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
            ballot.add(answer, run.spend() && run.accepts(verifier, answer) ? weight : 1);
        }
        return ballot.winner();
    }
}
