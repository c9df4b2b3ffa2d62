package io.cambrian.evaluators.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * More units in a hidden layer, each the copy of an old one (Net2Wider). With the map g and cⱼ copies of the unit that unit j
 * copies:
 *
 * <pre>
 * W'ₗ[i][j] = Wₗ[i][g(j)]      b'ₗ[j] = bₗ[g(j)]      W'ₗ₊₁[j][k] = Wₗ₊₁[g(j)][k] / cⱼ
 * </pre>
 *
 * <p>Gains and shifts of a normalisation go with the biases. Every branch that reads the layer gets the divided rows. Exact for
 * any activation; with layer normalisation only for an even map, because the mean and the variance over units that are copied
 * unequally often are not those of before. Moments follow by the table in {@link Quantity}.
 *
 * <p>Source: Chen, Goodfellow and Shlens, "Net2Net: accelerating learning via knowledge transfer", ICLR 2016, §2.2.
 *
 * <p>Throws a {@link GrowthRefusedException} for a map that adds no unit, and {@link #applyTo} for a map of another width than the
 * layer and for one that is not even where the layer is normalised.
 *
 * @param layer which hidden layer, from 0
 * @param map g
 * @param noise on the incoming weights of copies, if any
 */
public record Wider(int layer, UnitMap map, Optional<SymmetryBreaking> noise) implements Growth {

    public Wider {
        if (map.after() == map.before()) {
            throw new GrowthRefusedException("the map adds no unit to the " + map.before() + " of layer " + layer);
        }
    }

    /** Without noise. */
    public static Wider exactly(int layer, UnitMap map) {
        return new Wider(layer, map, Optional.empty());
    }

    @Override
    public GrowingNetwork applyTo(GrowingNetwork network, Quantity quantity) {
        Block block = network.hidden(layer);
        if (block.outputs() != map.before()) {
            throw new GrowthRefusedException("the map is for a layer of " + map.before() + " units, but layer " + layer
                    + " has " + block.outputs());
        }
        Optional<SymmetryBreaking.Source> drawn =
                quantity == Quantity.WEIGHTS ? noise.map(SymmetryBreaking::source) : Optional.empty();
        return network.withNeighbours(
                layer,
                new Widening(quantity, drawn).outputs(block, map),
                inputs(network.blocks().get(layer + 1), quantity));
    }

    /** A block that reads the wider layer: every branch of it does. */
    private Block inputs(Block block, Quantity quantity) {
        return switch (block) {
            case Dense dense -> inputs(dense, quantity);
            case Added added -> new Added(inputs(added.branches(), quantity));
            case Concatenated sides -> new Concatenated(inputs(sides.branches(), quantity));
        };
    }

    private List<Block> inputs(List<Block> branches, Quantity quantity) {
        List<Block> wider = new ArrayList<>();
        for (Block branch : branches) {
            wider.add(inputs(branch, quantity));
        }
        return wider;
    }

    private Dense inputs(Dense dense, Quantity quantity) {
        double[] factors = new double[map.after()];
        for (int unit = 0; unit < factors.length; unit++) {
            factors[unit] = quantity.outOf(map.copies(unit));
        }
        Matrix old = dense.weights();
        Matrix weights = Matrix.of(
                map.after(), old.columns(), (unit, output) -> old.at(map.source(unit), output) * factors[unit]);
        return new Dense(weights, dense.biases(), dense.normalisation(), dense.activation());
    }
}
