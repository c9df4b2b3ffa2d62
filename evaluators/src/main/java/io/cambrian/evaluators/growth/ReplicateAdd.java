package io.cambrian.evaluators.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block becomes several copies of itself, whose outputs are added and divided by their number. Exact for every block.
 *
 * <p>Each of B copies has 1/B of the influence on the loss: first moments are divided by B, second moments by B².
 *
 * <p>Source: Cai et al., "Path-level network transformation for efficient architecture search", ICML 2018, §3.1.
 *
 * <p>Throws a {@link GrowthRefusedException} for fewer than two branches.
 *
 * @param position which block, from 0
 * @param branches B, at least 2
 * @param noise on the weights of all copies but the first, if any
 */
public record ReplicateAdd(int position, int branches, Optional<SymmetryBreaking> noise) implements Growth {

    public ReplicateAdd {
        ReplicateConcat.requireSeveral(branches);
    }

    /** Without noise. */
    public static ReplicateAdd exactly(int position, int branches) {
        return new ReplicateAdd(position, branches, Optional.empty());
    }

    @Override
    public GrowingNetwork applyTo(GrowingNetwork network, Quantity quantity) {
        Block block = ReplicateConcat.block(network, position);
        double factor = quantity.into(branches);
        Block scaled = block.withParameters(block.parameters().stream()
                .map(parameter -> parameter.map(number -> number * factor))
                .toList());
        Optional<SymmetryBreaking.Source> drawn =
                quantity == Quantity.WEIGHTS ? noise.map(SymmetryBreaking::source) : Optional.empty();
        List<Block> copies = new ArrayList<>(List.of(scaled));
        while (copies.size() < branches) {
            copies.add(drawn.isPresent() ? noisy(scaled, drawn.get()) : scaled);
        }
        return network.withBlock(position, new Added(copies));
    }

    private static Block noisy(Block block, SymmetryBreaking.Source source) {
        List<Matrix> parameters = new ArrayList<>();
        for (Dense layer : block.layers()) {
            double deviation = layer.weights().standardDeviation();
            parameters.add(layer.weights().map(weight -> source.on(weight, deviation)));
            parameters.addAll(layer.parameters().subList(1, layer.parameters().size()));
        }
        return block.withParameters(parameters);
    }
}
