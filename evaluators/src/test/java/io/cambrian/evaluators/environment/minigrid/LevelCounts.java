package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * In how many levels things are so at the start of an episode, as {@code minigrid_golden.py} counts them.
 *
 * @param levels how many were looked at
 * @param counts by kind and what, with a space between
 */
record LevelCounts(int levels, Map<String, Integer> counts) {

    /**
     * The greatest difference of two counts, in standard deviations, that is put down to chance. There are some 8,000 counts
     * of all members; that one of them is beyond 6 although all laws are right has a probability below 1 in 1,000.
     */
    private static final double GREATEST_DEVIATION = 6;

    /** The counts of every member in the script's lines. */
    static Map<String, LevelCounts> parse(List<String> lines) {
        Map<String, LevelCounts> members = new LinkedHashMap<>();
        for (String line : lines) {
            String[] fields = line.split("\t");
            members.computeIfAbsent(fields[0], name -> new LevelCounts(Integer.parseInt(fields[1]), new HashMap<>()))
                    .counts
                    .put(fields[2] + " " + fields[3], Integer.parseInt(fields[4]));
        }
        return members;
    }

    /** The counts of our own levels. */
    static LevelCounts drawn(String name, int levels) {
        Layout layout =
                PublishedLayouts.named(name.substring("MiniGrid-".length())).orElseThrow();
        World world = new World(layout, 1);
        CounterRandom random = new RootSeed(11).selection().counterRandom(0);
        LevelCounts drawn = new LevelCounts(levels, new HashMap<>());
        for (int level = 0; level < levels; level++) {
            world.reset(0, random);
            drawn.count(world);
        }
        return drawn;
    }

    private void count(World world) {
        Set<String> tiles = new TreeSet<>();
        for (int x = 0; x < world.width(); x++) {
            for (int y = 0; y < world.height(); y++) {
                int tile = world.tile(world.cell(0, x, y));
                int object = Tile.object(tile);
                add("cell " + x + " " + y + " " + object + " " + Tile.state(tile));
                tiles.add("tile " + object + " " + Tile.colour(tile) + " " + Tile.state(tile));
            }
        }
        tiles.forEach(this::add);
        int agent = world.position(0);
        add("agent " + world.column(agent) + " " + world.row(agent) + " " + world.direction(0));
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** Compares two independent samples, in which each count is binomial. */
    void requireSameLaw(String name, LevelCounts other) {
        TreeSet<String> all = new TreeSet<>(counts.keySet());
        all.addAll(other.counts.keySet());
        for (String what : all) {
            double here = counts.getOrDefault(what, 0);
            double there = other.counts.getOrDefault(what, 0);
            double pooled = (here + there) / (levels + other.levels);
            double difference = here / levels - there / other.levels;
            double deviation = Math.sqrt(pooled * (1 - pooled) * (1.0 / levels + 1.0 / other.levels));
            assertTrue(
                    Math.abs(difference) <= GREATEST_DEVIATION * deviation,
                    () -> "%s: %s in %.0f of %d levels there, in %.0f of %d here"
                            .formatted(name, what, here, levels, there, other.levels));
        }
    }
}
