package io.cambrian.evaluators.growth;

import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/**
 * One hidden layer more before the output, of the last hidden layer's width, activation and normalisation, with fresh weights:
 * uniform with variance 1 / inputs, biases 0. All other numbers stay. Does not keep the function.
 *
 * @param seed of the fresh weights
 */
public record FreshLayer(Seed seed) implements FreshGrowth {

    @Override
    public GrowingNetwork applyTo(GrowingNetwork network, Quantity quantity) {
        int last = network.hiddenBlocks() - 1;
        Block block = network.hidden(last);
        Dense model = block.layers().getFirst();
        int width = block.outputs();
        FreshNumbers fresh = FreshNumbers.of(quantity, seed);
        Matrix weights = Matrix.of(width, width, (input, output) -> fresh.weight(width));
        Optional<Normalisation> normalisation = model.normalisation()
                .map(norm ->
                        new Normalisation(Matrix.vector(width, fresh.gain()), Matrix.vector(width, 0), norm.epsilon()));
        Dense layer = new Dense(weights, Matrix.vector(width, 0), normalisation, model.activation());
        return network.withInserted(last + 1, layer);
    }

    @Override
    public FreshLayer with(Seed other) {
        return new FreshLayer(other);
    }
}
