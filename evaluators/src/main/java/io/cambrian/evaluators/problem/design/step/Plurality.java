package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;

/** The most frequent of some answers, the first seen on a tie: for workers that count answers themselves. */
public final class Plurality {

    private Plurality() {}

    /** The most frequent of the first {@code count} answers. */
    public static int of(int[] answers, int count) {
        return otherThan(Workers.NONE, answers, count);
    }

    /** The most frequent answer but one, {@link Workers#NONE} if there is no other. */
    public static int otherThan(int excluded, int[] answers, int count) {
        Ballot ballot = new Ballot(count);
        for (int i = 0; i < count; i++) {
            if (answers[i] != excluded) {
                ballot.add(answers[i]);
            }
        }
        return ballot.winner();
    }
}
