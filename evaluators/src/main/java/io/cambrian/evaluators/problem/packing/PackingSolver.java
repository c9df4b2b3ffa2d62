package io.cambrian.evaluators.problem.packing;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.searchspace.random.Seed;

/** Draws instances, one after the other into the same array, and packs them. */
final class PackingSolver implements Solver {

    private final PackingProblems problems;
    private final Packer packer;
    private final int[] items;
    private final int[] residuals;

    PackingSolver(PackingProblems problems, Packer packer) {
        this.problems = problems;
        this.packer = packer;
        this.items = new int[problems.items()];
        this.residuals = new int[problems.items()];
    }

    @Override
    public Attempts attempt(Seed seed, long first, int count) {
        float[] scores = new float[count];
        for (int i = 0; i < count; i++) {
            problems.distribution().draw(problems.itemStream(seed, first + i), items);
            int bins = packer.pack(items, residuals, problems.noiseStream(seed, first + i));
            int bound =
                    PackingInstance.lowerBound(items, problems.distribution().capacity());
            scores[i] = (float) -PackingInstance.excessPercent(bins, bound);
        }
        return new Attempts(scores);
    }
}
