package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;

/**
 * Runs {@link io.cambrian.searchspace.agent.Design.TreeSearch}. Node 0 is the problem; the value of an answer, 1 if the verifier
 * accepts it and else 0, counts for its node and all above. The next node to expand is
 *
 * <pre>
 * argmax  mean value + √(½ ln N / n)
 * </pre>
 *
 * <p>with n values counted there and N in all; the first on a tie.
 */
final class TreeSearchStep implements Step {

    private static final double EXPLORATION = 0.5;
    private final int expansions;
    private final Step[] writers;
    private final Worker verifier;
    private final int[] answers;
    private final int[] parents;
    private final int[] counts;
    private final double[] sums;

    TreeSearchStep(int expansions, Step[] writers, Worker verifier) {
        this.expansions = expansions;
        this.writers = writers;
        this.verifier = verifier;
        answers = new int[expansions + 1];
        parents = new int[expansions + 1];
        counts = new int[expansions + 1];
        sums = new double[expansions + 1];
    }

    @Override
    public int answer(Run run) {
        counts[0] = 0;
        sums[0] = 0;
        int size = 1;
        while (size <= expansions) {
            int parent = promising(size);
            int answer = written(run, parent, writers[(size - 1) % writers.length]);
            if (answer == Workers.NONE) {
                break;
            }
            answers[size] = answer;
            parents[size] = parent;
            counts[size] = 0;
            sums[size] = 0;
            count(size, run.spend() && run.accepts(verifier, answer) ? 1 : 0);
            size++;
        }
        return best(size);
    }

    /** An answer in the sight of the one that is expanded. */
    private int written(Run run, int expanded, Step writer) {
        int before = run.notes.size();
        if (expanded > 0) {
            run.notes.add(Note.ANSWER, answers[expanded]);
        }
        int answer = writer.answer(run);
        run.notes.keep(before);
        return answer;
    }

    private int promising(int size) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < size; node++) {
            double bound = counts[node] == 0
                    ? Double.POSITIVE_INFINITY
                    : sums[node] / counts[node] + Math.sqrt(EXPLORATION * StrictMath.log(counts[0]) / counts[node]);
            if (bound > most) {
                most = bound;
                best = node;
            }
        }
        return best;
    }

    private void count(int node, double value) {
        for (int above = node; ; above = parents[above]) {
            counts[above]++;
            sums[above] += value;
            if (above == 0) {
                return;
            }
        }
    }

    private int best(int size) {
        int best = Workers.NONE;
        double most = -1;
        for (int node = 1; node < size; node++) {
            if (sums[node] / counts[node] > most) {
                most = sums[node] / counts[node];
                best = answers[node];
            }
        }
        return best;
    }
}
