package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;

/** A count of votes. The winner has the most; on a tie, the one that was seen first. */
final class Ballot {

    private final int[] answers;
    private final double[] votes;
    private int distinct;

    /** @param most votes */
    Ballot(int most) {
        answers = new int[most];
        votes = new double[most];
    }

    void clear() {
        distinct = 0;
    }

    void add(int answer) {
        add(answer, 1);
    }

    void add(int answer, double weight) {
        for (int i = 0; i < distinct; i++) {
            if (answers[i] == answer) {
                votes[i] += weight;
                return;
            }
        }
        answers[distinct] = answer;
        votes[distinct++] = weight;
    }

    boolean isEmpty() {
        return distinct == 0;
    }

    boolean isUnanimous() {
        return distinct == 1;
    }

    /** The winner, or {@link Workers#NONE} where nobody has voted. */
    int winner() {
        return distinct == 0 ? Workers.NONE : answers[first()];
    }

    /** The winner's votes. */
    double most() {
        return votes[first()];
    }

    private int first() {
        int best = 0;
        for (int i = 1; i < distinct; i++) {
            if (votes[i] > votes[best]) {
                best = i;
            }
        }
        return best;
    }
}
