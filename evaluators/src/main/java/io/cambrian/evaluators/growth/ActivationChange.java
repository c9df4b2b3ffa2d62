package io.cambrian.evaluators.growth;

import io.cambrian.evaluators.tensor.layer.Activation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Another activation in all hidden layers; every number stays. Does not keep the function.
 *
 * @param activation the new one
 */
public record ActivationChange(Activation activation) implements LossyChange {

    /** To one of the others, each with the same chance. */
    public static ActivationChange from(Activation present, RandomGenerator random) {
        List<Activation> others = Arrays.stream(Activation.values())
                .filter(other -> other != present)
                .toList();
        return new ActivationChange(others.get(random.nextInt(others.size())));
    }

    @Override
    public GrowingNetwork applyTo(GrowingNetwork network, Quantity quantity) {
        List<Block> blocks = new ArrayList<>(changed(network.blocks()));
        blocks.set(network.hiddenBlocks(), network.blocks().getLast());
        return new GrowingNetwork(blocks);
    }

    private List<Block> changed(List<Block> blocks) {
        return blocks.stream().map(this::changed).toList();
    }

    private Block changed(Block block) {
        return switch (block) {
            case Dense dense ->
                new Dense(dense.weights(), dense.biases(), dense.normalisation(), Optional.of(activation));
            case Added added -> new Added(changed(added.branches()));
            case Concatenated sides -> new Concatenated(changed(sides.branches()));
        };
    }
}
