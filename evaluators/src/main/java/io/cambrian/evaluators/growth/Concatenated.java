package io.cambrian.evaluators.growth;

import java.util.List;

/**
 * Branches that read the same input and whose outputs lie side by side.
 *
 * <p>Source: Cai et al., "Path-level network transformation for efficient architecture search", ICML 2018, §3.1.
 *
 * <p>Throws an {@link IllegalArgumentException} for no branch or branches of different inputs.
 *
 * @param branches at least one, all with as many inputs
 */
public record Concatenated(List<Block> branches) implements Block {

    public Concatenated {
        branches = List.copyOf(branches);
        Branches.requireSameInputs(branches);
    }

    @Override
    public int inputs() {
        return branches.getFirst().inputs();
    }

    @Override
    public int outputs() {
        return branches.stream().mapToInt(Block::outputs).sum();
    }

    @Override
    public double[] apply(double[] x) {
        double[] all = new double[outputs()];
        int from = 0;
        for (Block branch : branches) {
            System.arraycopy(branch.apply(x), 0, all, from, branch.outputs());
            from += branch.outputs();
        }
        return all;
    }

    @Override
    public List<Matrix> parameters() {
        return Branches.parameters(branches);
    }

    @Override
    public Concatenated withParameters(List<Matrix> parameters) {
        return new Concatenated(Branches.withParameters(branches, parameters));
    }

    @Override
    public List<Dense> layers() {
        return Branches.layers(branches);
    }
}
