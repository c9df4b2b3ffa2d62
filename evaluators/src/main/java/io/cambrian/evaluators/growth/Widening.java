package io.cambrian.evaluators.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The side of {@link Wider} that leads into the copied units.
 *
 * @param noise on copies, if any
 */
record Widening(Quantity quantity, Optional<SymmetryBreaking.Source> noise) {

    /** The block whose outputs are copied as {@code map} says. */
    Block outputs(Block block, UnitMap map) {
        return switch (block) {
            case Dense dense -> outputs(dense, map);
            case Added added -> {
                List<Block> wider = new ArrayList<>();
                added.branches().forEach(branch -> wider.add(outputs(branch, map)));
                yield new Added(wider);
            }
            case Concatenated sides -> outputs(sides, map);
        };
    }

    private Dense outputs(Dense dense, UnitMap map) {
        if (dense.normalisation().isPresent() && !map.isEven()) {
            throw new GrowthRefusedException(
                    "layer normalisation takes mean and variance over all units, so units that are"
                            + " copied unequally often change both; copy each of the " + map.before()
                            + " units equally often (UnitMap.even)");
        }
        List<Matrix> wider = new ArrayList<>();
        for (Matrix parameter : dense.parameters()) {
            wider.add(columns(parameter, map, wider.isEmpty()));
        }
        return dense.withParameters(wider);
    }

    private Matrix columns(Matrix old, UnitMap map, boolean areWeights) {
        double deviation = areWeights && noise.isPresent() ? old.standardDeviation() : 0;
        double[] factors = new double[map.after()];
        boolean[] noisy = new boolean[map.after()];
        for (int unit = 0; unit < factors.length; unit++) {
            factors[unit] = quantity.into(map.copies(unit));
            noisy[unit] = deviation > 0 && map.isReplica(unit);
        }
        return Matrix.of(old.rows(), map.after(), (input, unit) -> {
            double number = old.at(input, map.source(unit)) * factors[unit];
            return noisy[unit] ? noise.orElseThrow().on(number, deviation) : number;
        });
    }

    /** The map acts on the whole width; each branch gets its part of it. */
    private Block outputs(Concatenated sides, UnitMap map) {
        List<Block> wider = new ArrayList<>();
        int oldFrom = 0;
        int newFrom = 0;
        for (Block branch : sides.branches()) {
            int first = oldFrom;
            int end = oldFrom + branch.outputs();
            List<Integer> sources = new ArrayList<>();
            while (newFrom < map.after() && map.source(newFrom) >= first && map.source(newFrom) < end) {
                sources.add(map.source(newFrom++) - first);
            }
            wider.add(outputs(branch, new UnitMap(branch.outputs(), sources)));
            oldFrom = end;
        }
        if (newFrom < map.after()) {
            throw new GrowthRefusedException("unit " + newFrom + " of the map copies unit " + map.source(newFrom)
                    + " of another branch; copies lie in the branch of their unit (UnitMap.within)");
        }
        return new Concatenated(wider);
    }
}
