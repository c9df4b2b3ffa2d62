package io.cambrian.evaluators.growth;

import java.util.List;

/**
 * Branches that read the same input and whose outputs are added and divided by their number.
 *
 * <p>Source: Cai et al., "Path-level network transformation for efficient architecture search", ICML 2018, §3.1.
 *
 * <p>Throws an {@link IllegalArgumentException} for no branch or branches of different widths.
 *
 * @param branches at least one, all with as many inputs and outputs
 */
public record Added(List<Block> branches) implements Block {

    public Added {
        branches = List.copyOf(branches);
        Branches.requireSameInputs(branches);
        for (Block branch : branches) {
            if (branch.outputs() != branches.getFirst().outputs()) {
                throw new IllegalArgumentException("branches that are added have as many outputs, found "
                        + branches.getFirst().outputs() + " and " + branch.outputs());
            }
        }
    }

    @Override
    public int inputs() {
        return branches.getFirst().inputs();
    }

    @Override
    public int outputs() {
        return branches.getFirst().outputs();
    }

    @Override
    public double[] apply(double[] x) {
        double[] sum = new double[outputs()];
        for (Block branch : branches) {
            double[] y = branch.apply(x);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += y[i] / branches.size();
            }
        }
        return sum;
    }

    @Override
    public List<Matrix> parameters() {
        return Branches.parameters(branches);
    }

    @Override
    public Added withParameters(List<Matrix> parameters) {
        return new Added(Branches.withParameters(branches, parameters));
    }

    @Override
    public List<Dense> layers() {
        return Branches.layers(branches);
    }
}
