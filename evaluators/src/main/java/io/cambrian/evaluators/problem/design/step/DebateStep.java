package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;

/** Runs {@link io.cambrian.searchspace.agent.Design.Debate}; without a call left for the judge, the plurality is the answer. */
final class DebateStep implements Step {

    private final int rounds;
    private final Step[] members;
    private final Worker judge;
    private final int[] answers;
    private final int[] next;
    private final Ballot ballot;

    DebateStep(int rounds, Step[] members, Worker judge) {
        this.rounds = rounds;
        this.members = members;
        this.judge = judge;
        answers = new int[members.length];
        next = new int[members.length];
        ballot = new Ballot(members.length);
    }

    @Override
    public int answer(Run run) {
        int given = 0;
        for (int round = 0; round < rounds; round++) {
            int now = round(run, given);
            given = Math.max(given, now);
            if (now < members.length) {
                break;
            }
        }
        if (given > 0 && run.spend()) {
            return run.workers.judge(judge, answers, given, run.notes);
        }
        ballot.clear();
        for (int i = 0; i < given; i++) {
            ballot.add(answers[i]);
        }
        return ballot.winner();
    }

    /** How many members answered in the sight of the answers so far. Who did not keeps the earlier one. */
    private int round(Run run, int seen) {
        int before = run.notes.size();
        for (int i = 0; i < seen; i++) {
            run.notes.add(Note.ANSWER, answers[i]);
        }
        int count = 0;
        while (count < members.length) {
            next[count] = members[count].answer(run);
            if (next[count] == Workers.NONE) {
                break;
            }
            count++;
        }
        run.notes.keep(before);
        System.arraycopy(next, 0, answers, 0, count);
        return count;
    }
}
