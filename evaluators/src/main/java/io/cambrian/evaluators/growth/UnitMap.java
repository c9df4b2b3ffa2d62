package io.cambrian.evaluators.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Which unit of a layer each unit of the wider layer copies: g(j), for j below the new width.
 *
 * <p>Networks whose outputs are compared, such as an online network and its target, are grown by one and the same map.
 *
 * <p>Throws a {@link GrowthRefusedException} for a source that is none of the old units, and for an old unit without a copy.
 *
 * @param before the old width
 * @param sources g(j) of every new unit j; each old unit occurs at least once
 */
public record UnitMap(int before, List<Integer> sources) {

    public UnitMap {
        sources = List.copyOf(sources);
        int[] copies = new int[before];
        for (int source : sources) {
            if (source < 0 || source >= before) {
                throw new GrowthRefusedException(
                        "a unit copies one of the units 0 to " + (before - 1) + ", found " + source);
            }
            copies[source]++;
        }
        for (int unit = 0; unit < before; unit++) {
            if (copies[unit] == 0) {
                throw new GrowthRefusedException("the map drops unit " + unit + " of " + before
                        + "; a network only grows, since without a unit its function would not be the same");
            }
        }
    }

    /**
     * The identity on the old units, each further unit the copy of one drawn uniformly.
     *
     * <p>Source: Chen, Goodfellow and Shlens, "Net2Net: accelerating learning via knowledge transfer", ICLR 2016, §2.2.
     *
     * @throws GrowthRefusedException when the layer would become narrower
     */
    public static UnitMap random(int before, int after, RandomGenerator random) {
        requireNotNarrower(before, after);
        List<Integer> sources = identity(before);
        while (sources.size() < after) {
            sources.add(random.nextInt(before));
        }
        return new UnitMap(before, sources);
    }

    /**
     * Every unit equally often, g(j) = j mod n: the only growth that layer normalisation does not notice.
     *
     * @param times how often, at least 1
     * @throws GrowthRefusedException when {@code times} is below 1
     */
    public static UnitMap even(int before, int times) {
        requireNotNarrower(before, before * times);
        return new UnitMap(
                before,
                IntStream.range(0, before * times).mapToObj(j -> j % before).toList());
    }

    private static void requireNotNarrower(int before, int after) {
        if (after < before) {
            throw new GrowthRefusedException("a layer of " + before + " units cannot shrink to " + after
                    + "; growth keeps every unit, so ask for at least " + before);
        }
    }

    private static List<Integer> identity(int units) {
        return new ArrayList<>(IntStream.range(0, units).boxed().toList());
    }

    /**
     * This map on a run of the units of a wider layer, and the identity on the others: for one of several branches that lie side
     * by side. The run's new units follow its old ones.
     *
     * @param from the first unit of the run
     * @param of how many units the wider layer has
     */
    public UnitMap within(int from, int of) {
        List<Integer> all = identity(from);
        sources.forEach(source -> all.add(from + source));
        IntStream.range(from + before, of).forEach(all::add);
        return new UnitMap(of, all);
    }

    /** The new width. */
    public int after() {
        return sources.size();
    }

    /** g(j). */
    public int source(int unit) {
        return sources.get(unit);
    }

    /** How many new units copy the same old unit as this one: |g⁻¹(g(j))|. */
    public int copies(int unit) {
        return (int) sources.stream().filter(sources.get(unit)::equals).count();
    }

    /** Whether an earlier unit copies the same old unit. */
    boolean isReplica(int unit) {
        return sources.indexOf(sources.get(unit)) < unit;
    }

    /** Whether all old units occur equally often. */
    public boolean isEven() {
        return IntStream.range(0, after()).allMatch(unit -> copies(unit) * before == after());
    }
}
