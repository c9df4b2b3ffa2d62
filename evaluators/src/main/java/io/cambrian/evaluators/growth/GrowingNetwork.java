package io.cambrian.evaluators.growth;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a network, block after block, in double precision. Immutable.
 *
 * <p>The same structure also holds what an optimiser remembers of each number, so that a change acts on the moments as it does
 * on the weights; {@link Quantity} says which of them it is.
 *
 * <p>Throws an {@link IllegalArgumentException} for no block or neighbours of different widths.
 *
 * @param blocks from input to output; each has as many inputs as the one before has outputs
 */
public record GrowingNetwork(List<Block> blocks) {

    public GrowingNetwork {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a network has at least one block, found none");
        }
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).inputs() != blocks.get(i - 1).outputs()) {
                throw new IllegalArgumentException(
                        "block " + i + " has " + blocks.get(i).inputs()
                                + " inputs, but block " + (i - 1) + " has "
                                + blocks.get(i - 1).outputs() + " outputs");
            }
        }
    }

    /**
     * The outputs for one input.
     *
     * @param x one number for each input of the first block
     * @return a new array with one number for each output of the last
     */
    public double[] apply(double[] x) {
        double[] h = x;
        for (Block block : blocks) {
            h = block.apply(h);
        }
        return h;
    }

    /** All numbers, in a fixed order. */
    public List<Matrix> parameters() {
        return Branches.parameters(blocks);
    }

    /**
     * The same structure with other numbers.
     *
     * @param parameters as many as {@link #parameters()}, in its order
     */
    public GrowingNetwork withParameters(List<Matrix> parameters) {
        return new GrowingNetwork(Branches.withParameters(blocks, parameters));
    }

    /** Without the last block, whose outputs are those of the network. */
    int hiddenBlocks() {
        return blocks.size() - 1;
    }

    /** With another block at a place where it fits. */
    GrowingNetwork withBlock(int place, Block block) {
        List<Block> changed = new ArrayList<>(blocks);
        changed.set(place, block);
        return new GrowingNetwork(changed);
    }

    /** With one block more, which then has that place. */
    GrowingNetwork withInserted(int place, Block block) {
        List<Block> changed = new ArrayList<>(blocks);
        changed.add(place, block);
        return new GrowingNetwork(changed);
    }

    /** With two neighbours replaced at once, so that what lies between them may change its width. */
    GrowingNetwork withNeighbours(int place, Block block, Block next) {
        List<Block> changed = new ArrayList<>(blocks);
        changed.set(place, block);
        changed.set(place + 1, next);
        return new GrowingNetwork(changed);
    }

    /**
     * The hidden block at a place.
     *
     * @throws GrowthRefusedException if there is none
     */
    Block hidden(int place) {
        if (place < 0 || place >= hiddenBlocks()) {
            throw new GrowthRefusedException("there is no hidden layer " + place + "; "
                    + (hiddenBlocks() == 0
                            ? "the network has none, and its outputs are not for it to change"
                            : "hidden layers are 0 to " + (hiddenBlocks() - 1)));
        }
        return blocks.get(place);
    }
}
