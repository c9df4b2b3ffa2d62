package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;

/** Runs {@link io.cambrian.searchspace.agent.Design.Panel}. */
final class PanelStep implements Step {

    private final Step[] members;
    private final Ballot ballot;

    PanelStep(Step[] members) {
        this.members = members;
        ballot = new Ballot(members.length);
    }

    @Override
    public int answer(Run run) {
        ballot.clear();
        for (Step member : members) {
            int answer = member.answer(run);
            if (answer == Workers.NONE) {
                break;
            }
            ballot.add(answer);
        }
        return ballot.winner();
    }
}
