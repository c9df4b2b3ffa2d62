package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;

/** Runs {@link io.cambrian.searchspace.agent.Design.Cascade}. */
final class CascadeStep implements Step {

    private final int samples;
    private final Step[] members;
    private final int[] answers;
    private final Ballot own;
    private final Ballot all;

    CascadeStep(int samples, Step[] members) {
        this.samples = samples;
        this.members = members;
        answers = new int[samples];
        own = new Ballot(samples);
        all = new Ballot(samples * members.length);
    }

    @Override
    public int answer(Run run) {
        all.clear();
        for (Step member : members) {
            int count = ask(member, run);
            if (count == samples && own.isUnanimous()) {
                return answers[0];
            }
            for (int i = 0; i < count; i++) {
                all.add(answers[i], own.most() / count);
            }
            if (count < samples) {
                break;
            }
        }
        return all.winner();
    }

    /** How many answers a member gave. */
    private int ask(Step member, Run run) {
        own.clear();
        for (int i = 0; i < samples; i++) {
            answers[i] = member.answer(run);
            if (answers[i] == Workers.NONE) {
                return i;
            }
            own.add(answers[i]);
        }
        return samples;
    }
}
