package io.cambrian.evaluators.growth;

import java.util.ArrayList;
import java.util.List;

/** Several blocks over the same input. */
final class Branches {

    private Branches() {}

    static void requireSameInputs(List<? extends Block> branches) {
        if (branches.isEmpty()) {
            throw new IllegalArgumentException("a block of branches has at least one, found none");
        }
        for (Block branch : branches) {
            if (branch.inputs() != branches.getFirst().inputs()) {
                throw new IllegalArgumentException("branches read the same input, found branches of "
                        + branches.getFirst().inputs() + " and of " + branch.inputs() + " inputs");
            }
        }
    }

    static List<Matrix> parameters(List<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> block.parameters().stream()).toList();
    }

    static List<Dense> layers(List<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> block.layers().stream()).toList();
    }

    static List<Block> withParameters(List<? extends Block> blocks, List<Matrix> parameters) {
        List<Block> changed = new ArrayList<>();
        int from = 0;
        for (Block block : blocks) {
            int to = from + block.parameters().size();
            changed.add(block.withParameters(parameters.subList(from, to)));
            from = to;
        }
        return changed;
    }
}
