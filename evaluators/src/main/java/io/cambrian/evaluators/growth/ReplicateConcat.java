package io.cambrian.evaluators.growth;

import java.util.ArrayList;
import java.util.List;

/**
 * The outputs of a dense layer are cut into consecutive segments, each the output of a layer of its own over the same input.
 * Segments differ by at most one unit; where the widths do not divide, the first segments are the longer ones.
 *
 * <p>Every number keeps its place in the formula, so weights and moments are only dealt out. Not for a normalised layer, since
 * mean and variance of a segment are not those of all units.
 *
 * <p>Source: Cai et al., "Path-level network transformation for efficient architecture search", ICML 2018, §3.1.
 *
 * <p>Throws a {@link GrowthRefusedException} for fewer than two segments, and {@link #applyTo} for a block that already has
 * branches, is normalised or has fewer units than segments.
 *
 * @param position which block, from 0
 * @param branches number of segments, at least 2
 */
public record ReplicateConcat(int position, int branches) implements Growth {

    public ReplicateConcat {
        requireSeveral(branches);
    }

    static void requireSeveral(int branches) {
        if (branches < 2) {
            throw new GrowthRefusedException("a block is replicated into two branches or more, found " + branches);
        }
    }

    static Block block(GrowingNetwork network, int position) {
        if (position < 0 || position >= network.blocks().size()) {
            throw new GrowthRefusedException("there is no block " + position + "; blocks are 0 to "
                    + (network.blocks().size() - 1));
        }
        return network.blocks().get(position);
    }

    @Override
    public GrowingNetwork applyTo(GrowingNetwork network, Quantity quantity) {
        Dense dense = switch (block(network, position)) {
            case Dense layer -> layer;
            case Added ignored -> throw alreadyBranched();
            case Concatenated ignored -> throw alreadyBranched();
        };
        if (dense.normalisation().isPresent()) {
            throw new GrowthRefusedException("layer normalisation takes mean and variance over all " + dense.outputs()
                    + " units, and a segment has its own; only a layer without it can be cut");
        }
        if (branches > dense.outputs()) {
            throw new GrowthRefusedException("a layer of " + dense.outputs() + " units has no " + branches
                    + " segments of at least one unit; cut it into at most " + dense.outputs());
        }
        return network.withBlock(position, new Concatenated(segments(dense)));
    }

    private GrowthRefusedException alreadyBranched() {
        return new GrowthRefusedException(
                "block " + position + " already has branches; only a single dense layer can be cut into segments");
    }

    private List<Block> segments(Dense dense) {
        List<Block> segments = new ArrayList<>();
        int from = 0;
        for (int segment = 0; segment < branches; segment++) {
            int start = from;
            int width = dense.outputs() / branches + (segment < dense.outputs() % branches ? 1 : 0);
            segments.add(dense.withParameters(dense.parameters().stream()
                    .map(parameter -> parameter.columns(start, width))
                    .toList()));
            from += width;
        }
        return segments;
    }
}
