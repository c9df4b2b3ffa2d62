package io.cambrian.searchspace.curriculum;

import io.cambrian.searchspace.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What grid levels are drawn from: everything else about a level follows the published distribution.
 *
 * <p>Source: Jackson et al., "Discovering general reinforcement learning algorithms with adversarial environment design",
 * NeurIPS 2023 (GROOVE), table of level distributions.
 *
 * @param horizon steps of an episode, drawn log-uniformly; from 1
 * @param size rows, and columns; from 2
 * @param objects how many there are; from 1 to {@value #MOST_OBJECTS}
 * @param walls how many cells of the largest size are drawn as walls
 */
public record LevelRanges(Range horizon, Range size, Range objects, int walls) {

    /** What the published rules were meta-trained on. */
    public static final LevelRanges ALL = of(20, 750, 4, 10, 1, 5, 15);

    /** The upper part of it. */
    public static final LevelRanges LARGE = of(250, 750, 8, 10, 2, 5, 15);

    /** The middle part. */
    public static final LevelRanges MEDIUM = of(100, 250, 6, 8, 2, 4, 10);

    /** The lower part: for laptops. */
    public static final LevelRanges SMALL = of(20, 100, 4, 6, 1, 3, 7);

    /** For tests of whole meta-training loops. */
    public static final LevelRanges DEBUG = of(5, 10, 3, 4, 1, 2, 4);

    /** The presence of every object is a bit of what an agent sees. */
    public static final int MOST_OBJECTS = 10;

    private static final Catalogue<LevelRanges> NAMED = new Catalogue<>("range of levels", named());

    /**
     * @throws IllegalArgumentException if a range begins below its least, or the smallest level has no room for the most objects, or the
     *     largest none for the walls beside them
     */
    public LevelRanges {
        if (horizon.least() < 1 || size.least() < 2) {
            throw new IllegalArgumentException(
                    "a level has at least 1 step and 2 rows, found horizons of " + horizon + " and sizes of " + size);
        }
        if (objects.least() < 1 || objects.most() > MOST_OBJECTS) {
            throw new IllegalArgumentException("a level has 1 to " + MOST_OBJECTS + " objects, found " + objects);
        }
        if (objects.most() >= size.least() * size.least()) {
            throw new IllegalArgumentException("the smallest level has cells for the start and all " + objects.most()
                    + " objects, found " + size.least() + " rows");
        }
        int mostWalls = size.most() * size.most() - objects.most() - 1;
        if (walls < 0 || walls > mostWalls) {
            throw new IllegalArgumentException("levels of " + size + " rows with up to " + objects.most()
                    + " objects have 0 to " + mostWalls + " walls, found " + walls);
        }
    }

    private static LevelRanges of(
            int leastHorizon,
            int mostHorizon,
            int leastSize,
            int mostSize,
            int leastObjects,
            int mostObjects,
            int walls) {
        return new LevelRanges(
                new Range(leastHorizon, mostHorizon),
                new Range(leastSize, mostSize),
                new Range(leastObjects, mostObjects),
                walls);
    }

    /** The names of the published ranges. */
    public static List<String> names() {
        return NAMED.names();
    }

    /**
     * The ranges of this name; case, hyphens and underscores do not matter.
     *
     * @throws IllegalArgumentException if there are none; the message suggests the nearest
     */
    public static LevelRanges byName(String name) {
        return NAMED.byName(name);
    }

    /** Whether every level of another distribution could be one of this one, but for the number of its walls. */
    public boolean covers(LevelRanges other) {
        return horizon.covers(other.horizon) && size.covers(other.size) && objects.covers(other.objects);
    }

    @Override
    public String toString() {
        return "horizon " + horizon + ", size " + size + ", objects " + objects + ", walls " + walls;
    }

    private static Map<String, LevelRanges> named() {
        Map<String, LevelRanges> named = new LinkedHashMap<>();
        named.put("all", ALL);
        named.put("large", LARGE);
        named.put("medium", MEDIUM);
        named.put("small", SMALL);
        named.put("debug", DEBUG);
        return named;
    }
}
