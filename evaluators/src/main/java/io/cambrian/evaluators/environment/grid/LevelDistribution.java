package io.cambrian.evaluators.environment.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A distribution over levels, as GROOVE trains on.
 *
 * <p>Drawn in this order: the rewards of the most objects there may be (the first uniform in [0, 1), the others in [−1, 1)),
 * their probabilities of ending the episode (log-uniform in [0.01, 1)), of coming back (log-uniform in [0.001, 0.1)), the
 * horizon (log-uniform, rounded), the number of objects, the size, the walls (distinct cells of the largest size, used as
 * cells of the actual one, so that some fall outside and have no effect), and distinct cells for the start and the objects.
 * Each object is of a type of its own. Nothing makes sure that an object can be reached. Walls that leave too few cells are
 * drawn again.
 *
 * <p>Source: Jackson et al., "Discovering general reinforcement learning algorithms with adversarial environment design",
 * NeurIPS 2023, table of level distributions, and its released code.
 *
 * @param leastHorizon the fewest steps
 * @param mostHorizon the most
 * @param leastSize the fewest rows
 * @param mostSize the most
 * @param leastObjects the fewest objects
 * @param mostObjects the most
 * @param walls how many cells of the largest size are drawn as walls
 */
public record LevelDistribution(
        int leastHorizon, int mostHorizon, int leastSize, int mostSize, int leastObjects, int mostObjects, int walls) {

    /** What the published rules were meta-trained on. */
    public static final LevelDistribution ALL = new LevelDistribution(20, 750, 4, 10, 1, 5, 15);

    /** The upper part of it. */
    public static final LevelDistribution LARGE = new LevelDistribution(250, 750, 8, 10, 2, 5, 15);

    /** The middle part. */
    public static final LevelDistribution MEDIUM = new LevelDistribution(100, 250, 6, 8, 2, 4, 10);

    /** The lower part: for laptops. */
    public static final LevelDistribution SMALL = new LevelDistribution(20, 100, 4, 6, 1, 3, 7);

    /** For tests of whole meta-training loops. */
    public static final LevelDistribution DEBUG = new LevelDistribution(5, 10, 3, 4, 1, 2, 4);

    private static final double LEAST_TERMINATION = 0.01;
    private static final double LEAST_RESPAWN = 0.001;
    private static final double MOST_RESPAWN = 0.1;

    public LevelDistribution {
        if (leastHorizon < 1 || leastHorizon > mostHorizon || leastSize < 2 || leastSize > mostSize) {
            throw new IllegalArgumentException("horizons from 1 and sizes from 2 are in ascending order, found "
                    + leastHorizon + " to " + mostHorizon + " and " + leastSize + " to " + mostSize);
        }
        if (leastObjects < 1 || leastObjects > mostObjects || mostObjects > GridLevel.MOST_OBJECTS) {
            throw new IllegalArgumentException("a level has 1 to " + GridLevel.MOST_OBJECTS + " objects, found "
                    + leastObjects + " to " + mostObjects);
        }
        if (walls < 0 || mostObjects >= leastSize * leastSize || walls > mostSize * mostSize - mostObjects - 1) {
            throw new IllegalArgumentException(
                    "walls leave cells for the start and " + mostObjects + " objects, found " + walls);
        }
    }

    /** What an observation needs room for whatever level is drawn. */
    public GridShape room() {
        return new GridShape(mostSize, mostObjects, mostObjects);
    }

    /** A level. */
    public GridLevel sample(RandomGenerator random) {
        List<ObjectType> types = types(random);
        int horizon = (int) Math.rint(logUniform(random, leastHorizon, mostHorizon));
        int objects = leastObjects + random.nextInt(mostObjects - leastObjects + 1);
        int size = leastSize + random.nextInt(mostSize - leastSize + 1);
        Set<Integer> closed = walls(random, size, objects + 1);
        List<Integer> open = IntStream.range(0, size * size)
                .filter(cell -> !closed.contains(cell))
                .boxed()
                .toList();
        List<Integer> cells = DistinctCells.draw(open, objects + 1, random);
        List<GridObject> placed = IntStream.range(0, objects)
                .mapToObj(object -> new GridObject(cells.get(object + 1), object))
                .toList();
        return new GridLevel(
                size, closed, cells.getFirst(), types.subList(0, objects), placed, Placement.FIXED, horizon);
    }

    private List<ObjectType> types(RandomGenerator random) {
        double[] rewards = new double[mostObjects];
        double[] terminations = new double[mostObjects];
        for (int i = 0; i < mostObjects; i++) {
            rewards[i] = random.nextDouble(i == 0 ? 0 : -1, 1);
        }
        for (int i = 0; i < mostObjects; i++) {
            terminations[i] = logUniform(random, LEAST_TERMINATION, 1);
        }
        List<ObjectType> types = new ArrayList<>();
        for (int i = 0; i < mostObjects; i++) {
            double respawn = logUniform(random, LEAST_RESPAWN, MOST_RESPAWN);
            types.add(new ObjectType(rewards[i], terminations[i], respawn));
        }
        return types;
    }

    private Set<Integer> walls(RandomGenerator random, int size, int needed) {
        List<Integer> largest = IntStream.range(0, mostSize * mostSize).boxed().toList();
        while (true) {
            Set<Integer> closed = DistinctCells.draw(largest, walls, random).stream()
                    .filter(cell -> cell < size * size)
                    .collect(Collectors.toUnmodifiableSet());
            if (size * size - closed.size() >= needed) {
                return closed;
            }
        }
    }

    private static double logUniform(RandomGenerator random, double low, double high) {
        double share = random.nextDouble();
        return Math.clamp(StrictMath.exp((1 - share) * StrictMath.log(low) + share * StrictMath.log(high)), low, high);
    }
}
