package io.cambrian.evaluators.growth;

import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * More units in a hidden layer with fresh weights: the old numbers stay in the top left block of their matrices, to the bit,
 * and everything new is as at the start of a training. Does not keep the function.
 *
 * <p>New weights are uniform with variance 1 / inputs of the wider layer, new biases 0; gains 1 and shifts 0 where the layer is
 * normalised. Moments of new numbers start at 0. Networks that should get different numbers, such as twin critics, need
 * values with different seeds; a network and its target need the same.
 *
 * <p>Throws a {@link GrowthRefusedException} for fewer than one unit.
 *
 * @param layer which hidden layer, from 0
 * @param units how many more, at least 1
 * @param seed of the fresh weights
 */
public record FreshUnits(int layer, int units, Seed seed) implements FreshGrowth {

    public FreshUnits {
        if (units < 1) {
            throw new GrowthRefusedException("a layer grows by at least one unit, found " + units);
        }
    }

    @Override
    public GrowingNetwork applyTo(GrowingNetwork network, Quantity quantity) {
        Dense grown = single(network.hidden(layer));
        Dense next = single(network.blocks().get(layer + 1));
        FreshNumbers fresh = FreshNumbers.of(quantity, seed);
        return network.withNeighbours(layer, moreOutputs(grown, fresh), moreInputs(next, fresh));
    }

    @Override
    public FreshUnits with(Seed other) {
        return new FreshUnits(layer, units, other);
    }

    private Dense single(Block block) {
        if (block instanceof Dense dense) {
            return dense;
        }
        throw new GrowthRefusedException("layer " + layer
                + " ends or begins in branches; fresh units need a single dense" + " layer on both sides");
    }

    private Dense moreOutputs(Dense dense, FreshNumbers fresh) {
        int width = dense.outputs() + units;
        List<Matrix> parameters = new ArrayList<>();
        parameters.add(enlarged(dense.weights(), dense.inputs(), width, () -> fresh.weight(dense.inputs())));
        parameters.add(enlarged(dense.biases(), 1, width, () -> 0));
        dense.normalisation().ifPresent(norm -> {
            parameters.add(enlarged(norm.gain(), 1, width, fresh::gain));
            parameters.add(enlarged(norm.shift(), 1, width, () -> 0));
        });
        return dense.withParameters(parameters);
    }

    private Dense moreInputs(Dense dense, FreshNumbers fresh) {
        int inputs = dense.inputs() + units;
        Matrix weights = enlarged(dense.weights(), inputs, dense.outputs(), () -> fresh.weight(inputs));
        return new Dense(weights, dense.biases(), dense.normalisation(), dense.activation());
    }

    private static Matrix enlarged(Matrix old, int rows, int columns, DoubleSupplier fresh) {
        return Matrix.of(
                rows,
                columns,
                (row, column) ->
                        row < old.rows() && column < old.columns() ? old.at(row, column) : fresh.getAsDouble());
    }
}
