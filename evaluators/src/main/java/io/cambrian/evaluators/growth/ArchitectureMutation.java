package io.cambrian.evaluators.growth;

import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws how a network grows with fresh numbers: with some chance a hidden layer more, otherwise, and where there are layers
 * enough, more units in one of the hidden layers.
 *
 * <p>Source: Franke et al., "Sample-efficient automated deep reinforcement learning", ICLR 2021, appendix, and the authors' code.
 * There a layer that has no room for the units drawn stays as it is; here the layer is drawn among those that have room.
 *
 * <p>Throws a {@link GrowthRefusedException} for a chance outside [0, 1] or a choice of less than one unit.
 *
 * @param layerChance of a layer more, from 0 to 1
 * @param mostLayers how many hidden layers there may be
 * @param units by how many a layer may grow, each with the same chance
 * @param mostUnits how many units a hidden layer may have
 */
public record ArchitectureMutation(double layerChance, int mostLayers, List<Integer> units, int mostUnits) {

    public ArchitectureMutation {
        units = List.copyOf(units);
        if (!(layerChance >= 0 && layerChance <= 1)) {
            throw new GrowthRefusedException("the chance of a layer is from 0 to 1, found " + layerChance);
        }
        if (units.isEmpty() || units.stream().anyMatch(count -> count < 1)) {
            throw new GrowthRefusedException("a layer grows by at least one unit, found the choices " + units);
        }
    }

    /** SEARL's: a layer with chance 0.2 up to 3, otherwise 16, 32 or 64 units up to 500 in a layer. */
    public static ArchitectureMutation usual() {
        return new ArchitectureMutation(0.2, 3, List.of(16, 32, 64), 500);
    }

    /**
     * A change for a network with hidden layers of these widths; none where there is no room left.
     *
     * @param random of the choice
     * @param fresh of the fresh numbers
     */
    public Optional<FreshGrowth> draw(List<Integer> widths, RandomGenerator random, Seed fresh) {
        boolean wantsLayer = random.nextDouble() < layerChance;
        int count = units.get(random.nextInt(units.size()));
        if (wantsLayer && !widths.isEmpty() && widths.size() < mostLayers) {
            return Optional.of(new FreshLayer(fresh));
        }
        List<Integer> roomy = IntStream.range(0, widths.size())
                .filter(layer -> widths.get(layer) + count <= mostUnits)
                .boxed()
                .toList();
        return roomy.isEmpty()
                ? Optional.empty()
                : Optional.of(new FreshUnits(roomy.get(random.nextInt(roomy.size())), count, fresh));
    }
}
